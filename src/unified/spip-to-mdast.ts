import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { MarkupCode } from '../core/codes/markdown.ts'
import type { OnProblem } from '../core/problem.ts'
import { lowerTree } from '../markdown/lower-tree.ts'
import { expectTree } from '../spip/expect-tree.ts'
import type { RenderOptions, SpipRoot } from '../spip/index.ts'
import { type MessageOptions, messagesOnFile } from './messages-on-file.ts'

/** How a tree becomes one of Markdown, and how what is lost is worded. */
export interface SpipToMdastOptions extends RenderOptions, MessageOptions {
  /** Receives what is not known, or lost, with its place, as the file does. (default: none) */
  readonly onProblem?: OnProblem<MarkupCode> | undefined
}

/**
 * Turn a tree of SPIP's markup into one of Markdown in a pipeline of unified, so that `remark-stringify`, with
 * `remark-gfm`, and other tools for Markdown know every node of it.
 *
 * What Markdown has no node for becomes HTML: poems, abbreviations, anchors, tables with captions, merged cells or
 * blocks in their cells, calls of models that the option `resolve` does not answer. Bullets become text. Every language
 * of a multilingual text is kept, between tags, or with the option `lang` the part in that language. What is lost, or not
 * known to the site, becomes a message on the file.
 *
 * @param options
 *   Configuration (optional): that of `renderSpip` (`lang`, `resolve`, and how what stays HTML is rendered), and the
 *   `language` of the messages.
 * @returns
 *   What makes the tree of Markdown (mdast).
 * @throws {TypeError}
 *   When an option is not known.
 * @example
 * ```ts
 * import {spipParse, spipToMdast} from 'ess-domain/unified'
 * import remarkStringify from 'remark-stringify'
 * import {unified} from 'unified'
 * const pipeline = unified().use(spipParse).use(spipToMdast).use(remarkStringify)
 * String(pipeline.processSync('La [SCIC|société coopérative] du {{pain}}'))
 * //=> 'La <abbr title="société coopérative">SCIC</abbr> du **pain**\n'
 * ```
 */
export const spipToMdast: Plugin<[(SpipToMdastOptions | undefined)?], SpipRoot, Root> = (options = {}) => {
  const { messages, rest } = messagesOnFile(options)
  return (tree, file) => {
    expectTree(tree)
    return lowerTree(tree, { ...rest, onProblem: messages(file) })
  }
}
