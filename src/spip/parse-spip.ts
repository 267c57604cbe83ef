import { expectString } from '../core/argument.ts'
import { expectOptionsOf } from '../core/expect-options.ts'
import { PARSE_OPTIONS, type ParseOptions } from './options.ts'
import { parse } from './parse/parse.ts'
import { reporter } from './report.ts'
import type { SpipRoot } from './syntax-tree.ts'
import { buildTree } from './tree/build.ts'

/**
 * Parse SPIP source into a tree: mdast, with SPIP's own nodes beside mdast's.
 *
 * Never throws on content: what is not understood is text. Positions count UTF-16 code units;
 * CR, LF and CRLF end lines.
 *
 * @param source
 *   Text of a body as SPIP stores it.
 * @param options
 *   Configuration (optional).
 * @returns
 *   The tree. Bodies of notes are `footnoteDefinition` nodes at its end, whose positions point into the text.
 * @throws {TypeError}
 *   When `source` is not a string, or an option is not known.
 * @example
 * ```ts
 * import {parseSpip} from 'ess-domain/spip'
 * const tree = parseSpip('Un mot {{gras}}.')
 * tree.children[0]?.type //=> 'paragraph'
 * ```
 */
export function parseSpip(source: string, options?: ParseOptions): SpipRoot {
  expectString(source, 'source')
  expectOptionsOf(options, PARSE_OPTIONS)
  const report = reporter(source, options?.onProblem)
  return buildTree(parse(source, { notation: options?.notation, scope: 'body', lang: options?.lang, report }))
}
