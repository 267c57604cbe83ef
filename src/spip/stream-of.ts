import { show } from '../core/argument.ts'
import type { EventStream } from './event.ts'
import type { Report } from './parse/flow.ts'
import { parse } from './parse/parse.ts'
import type { Notation } from './parse/scanner.ts'
import type { SpipRoot } from './syntax-tree.ts'
import { flattenTree } from './tree/flatten.ts'

/**
 * Give the events of a source or of a tree.
 *
 * @throws {TypeError}
 *   When `source` is neither.
 */
export function streamOf(source: unknown, notation: Notation, report: Report | undefined): EventStream {
  if (typeof source === 'string') return parse(source, { notation, scope: 'body', report })
  if (isTree(source)) return flattenTree(source)
  throw new TypeError(`Expected \`source\` to be a string or a tree, got ${show(source)}`)
}

function isTree(value: unknown): value is SpipRoot {
  if (typeof value !== 'object' || value === null) return false
  return 'type' in value && value.type === 'root' && 'children' in value && Array.isArray(value.children)
}
