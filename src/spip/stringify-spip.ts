import type { Root } from 'mdast'
import type { SpipCode } from '../core/codes/spip.ts'
import { expectOptionsOf } from '../core/expect-options.ts'
import type { OnProblem } from '../core/problem.ts'
import { expectTree } from './expect-tree.ts'
import { SOURCE_OPTIONS } from './options.ts'
import type { Notation } from './parse/scanner.ts'
import { collector } from './report.ts'
import { writeTree } from './stringify/write-tree.ts'
import { flattenTree } from './tree/flatten.ts'

/** How source is written. */
export interface StringifyOptions {
  /**
   * How the source will be read: with `angle`, emphasis is written in angles, else in braces.
   * (default: `'auto'`)
   */
  readonly notation?: Notation | undefined
  /** Receives a problem for each block that SPIP markup cannot say exactly. (default: none) */
  readonly onProblem?: OnProblem<SpipCode> | undefined
}

/**
 * Write a tree as SPIP source.
 *
 * What `parseSpip` reads is written so that it reads the same again, positions aside; all of it is written anew, so that
 * signs which mean the same may be others (`[a->art12]` becomes `[a->article12]`, and a brace that closes nothing
 * `\{`). A tree from elsewhere, such as one of Markdown, gives the nearest that SPIP has, and a problem for each block
 * that is not the same.
 *
 * @param tree
 *   A tree of `parseSpip`, or any tree of mdast.
 * @param options
 *   Configuration (optional).
 * @returns
 *   Source; `''` for an empty tree.
 * @throws {TypeError}
 *   When `tree` is not a tree, or a damaged one (the message names the node), or an option is not known.
 * @example
 * ```ts
 * import {parseSpip, stringifySpip} from 'ess-domain/spip'
 * stringifySpip(parseSpip('Un <<mot>> [ici -> art12 ]')) //=> 'Un {{mot}} [ici->article12]'
 * ```
 */
export function stringifySpip(tree: Root, options?: StringifyOptions): string {
  expectOptionsOf(options, SOURCE_OPTIONS)
  expectTree(tree)
  const notation = options?.notation
  const stream = flattenTree(tree, true)
  const { problems, report } = collector(tree, options?.onProblem)
  const source = writeTree({ stream, notation, report, problems })
  stream.release()
  return source
}
