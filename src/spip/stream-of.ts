import { wrongArgument } from '../core/argument.ts'
import type { EventStream } from './event.ts'
import { expectTree, isTree } from './expect-tree.ts'
import { parse } from './parse/parse.ts'
import type { Notation } from './parse/scanner.ts'
import type { Report } from './report.ts'
import { flattenTree } from './tree/flatten.ts'

/**
 * Give the events of a source or of a tree.
 *
 * @throws {TypeError}
 *   When `source` is neither, or the tree is damaged: see `expectTree`.
 */
export function streamOf(
  source: unknown,
  notation: Notation | undefined,
  lang: string | undefined,
  report?: Report,
): EventStream {
  if (typeof source === 'string') return parse(source, { notation, scope: 'body', lang, report })
  if (!isTree(source)) throw wrongArgument('source', 'a string or a tree', source)
  expectTree(source, 'source')
  return flattenTree(source)
}
