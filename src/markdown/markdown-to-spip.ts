import { expectString } from '../core/argument.ts'
import { stringifySpip } from '../spip/index.ts'
import { expectMarkdownToSpipOptions, HEADING_DEPTH, type MarkdownToSpipOptions } from './options.ts'
import { raiseTree } from './raise-tree.ts'
import { readMarkdown } from './read-markdown.ts'

/**
 * Turn Markdown (CommonMark, with the tables, notes and other extensions of GFM) into SPIP source.
 *
 * Each construct becomes the shortcut that an author of SPIP would write, and HTML where there is none: headings of
 * other levels, images, lists whose items hold several paragraphs. A line end is a space in Markdown, so that lines are
 * joined. HTML in the Markdown stays: what renders the source decides what of it is allowed. Front matter is for the
 * caller to take away before.
 *
 * @param markdown
 *   Markdown.
 * @param options
 *   Configuration (optional).
 * @returns
 *   SPIP source; `''` for an empty text.
 * @throws {TypeError}
 *   When `markdown` is not a string, or an option is not known.
 * @example
 * ```ts
 * import {markdownToSpip} from 'ess-domain/markdown'
 * markdownToSpip('## Le four\n\nUn *bon* [pain](https://exemple.org)[^1].\n\n[^1]: Au levain.')
 * //=> '{{{Le four}}}\n\nUn {bon} [pain->https://exemple.org][[Au levain.]].'
 * ```
 */
export function markdownToSpip(markdown: string, options: MarkdownToSpipOptions = {}): string {
  expectString(markdown, 'markdown')
  expectMarkdownToSpipOptions(options)
  const { onProblem } = options
  const notation = options.notation ?? 'auto'
  const headingDepth = options.headingDepth ?? HEADING_DEPTH
  const tree = raiseTree(readMarkdown(markdown), { headingDepth, notation, onProblem })
  return stringifySpip(tree, { notation, onProblem })
}
