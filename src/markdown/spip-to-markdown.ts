import { wrongArgument } from '../core/argument.ts'
import { expectTree, isTree } from '../spip/expect-tree.ts'
import { parseSpip, type SpipRoot } from '../spip/index.ts'
import { lowerTree } from './lower-tree.ts'
import { expectSpipToMarkdownOptions, type SpipToMarkdownOptions } from './options.ts'
import { writeMarkdown } from './write-markdown.ts'

/**
 * Turn SPIP source into Markdown: CommonMark with the tables, notes and other extensions of GFM.
 *
 * What Markdown has no sign for becomes HTML, which Markdown may hold. HTML written in the source is kept as it is:
 * what renders the Markdown decides what of it is allowed. Front matter is for the caller to put before.
 *
 * @param source
 *   SPIP source, or a tree of `parseSpip`, which is not changed.
 * @param options
 *   Configuration (optional).
 * @returns
 *   Markdown, with a line end at its end; `''` for an empty text.
 * @throws {TypeError}
 *   When `source` is neither a string nor a tree, a tree is damaged (the message names the node), or an option is not
 *   known.
 * @example
 * ```ts
 * import {spipToMarkdown} from 'ess-domain/markdown'
 * spipToMarkdown('{{{Le four}}}\n\nUn {bon} [pain->art12][[Au levain.]].', {
 *   resolve: {link: ({type, id}) => ({url: `/${type}s/${id}`})},
 * })
 * //=> '## Le four\n\nUn *bon* [pain](/articles/12)[^1].\n\n[^1]: Au levain.\n'
 * ```
 */
export function spipToMarkdown(source: string | SpipRoot, options: SpipToMarkdownOptions = {}): string {
  expectSpipToMarkdownOptions(options)
  const { notation, onProblem, ...rest } = options
  const tree = typeof source === 'string' ? parseSpip(source, { notation, lang: rest.lang, onProblem }) : source
  if (!isTree(tree)) throw wrongArgument('source', 'a string or a tree', source)
  if (tree === source) expectTree(tree, 'source')
  return writeMarkdown(lowerTree(tree, { ...rest, html: 'trusted', onProblem }, false))
}
