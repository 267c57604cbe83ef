import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { expectMarkdownToSpipOptions, HEADING_DEPTH, type MarkdownToSpipOptions } from '../markdown/options.ts'
import { raiseTree } from '../markdown/raise-tree.ts'
import { expectTree } from '../spip/expect-tree.ts'
import type { SpipRoot } from '../spip/index.ts'
import { type MessageOptions, messagesOnFile } from './messages-on-file.ts'

/** How a tree of Markdown becomes one of SPIP, and how what is lost is worded. */
export interface MdastToSpipOptions extends MarkdownToSpipOptions, MessageOptions {}

/**
 * Turn a tree of Markdown into one that SPIP's markup can write, in a pipeline of unified: before `spipStringify`, it
 * gives what `markdownToSpip` gives.
 *
 * Images, struck text, tasks, references and HTML become what SPIP has for them; what `spipToMdast` made of poems,
 * abbreviations, anchors, formulas and calls of models becomes that again. What is lost becomes a message on the file.
 *
 * @param options
 *   Configuration (optional): that of `markdownToSpip`, and the `language` of the messages.
 * @returns
 *   What makes the tree of SPIP.
 * @throws {TypeError}
 *   When an option is not known.
 * @example
 * ```ts
 * import {mdastToSpip, spipStringify} from 'ess-domain/unified'
 * import remarkGfm from 'remark-gfm'
 * import remarkParse from 'remark-parse'
 * import {unified} from 'unified'
 * const pipeline = unified().use(remarkParse).use(remarkGfm).use(mdastToSpip).use(spipStringify)
 * String(pipeline.processSync('- [x] ~~du~~ <abbr title="pain bio">pain</abbr>'))
 * //=> '-* ☑ <del>du</del> [pain|pain bio]'
 * ```
 */
export const mdastToSpip: Plugin<[(MdastToSpipOptions | undefined)?], Root, SpipRoot> = (options = {}) => {
  const { messages, rest } = messagesOnFile(options)
  expectMarkdownToSpipOptions(rest)
  const headingDepth = rest.headingDepth ?? HEADING_DEPTH
  const notation = rest.notation ?? 'auto'
  return (tree, file) => {
    expectTree(tree)
    return raiseTree(tree, { headingDepth, notation, onProblem: messages(file) })
  }
}
