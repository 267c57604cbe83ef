import type { Root } from 'hast'
import type { Plugin } from 'unified'
import { type RenderOptions, type SpipRoot, traceSpip } from '../spip/index.ts'
import { type MessageOptions, messagesOnFile } from './messages-on-file.ts'
import { readHast } from './read-hast.ts'

/** How a tree is rendered, and how what is noticed is worded. */
export interface SpipToRehypeOptions extends RenderOptions, MessageOptions {}

/**
 * Turn a tree of SPIP's markup, or any of mdast, into one of HTML in a pipeline of unified.
 *
 * The HTML is that of `spipToHtml`: SPIP's class names, French typography, the policy for HTML written in the text,
 * and the notes at the end. An element has the position of the node that it was made for. What looks like a slip,
 * or was not allowed, becomes a message on the file.
 *
 * @param options
 *   Configuration (optional): that of `renderSpip`, and the `language` of the messages.
 * @returns
 *   What makes the tree of HTML (hast).
 * @throws {TypeError}
 *   When an option is not known.
 * @example
 * ```ts
 * import {spipParse, spipToRehype} from 'ess-domain/unified'
 * import rehypeStringify from 'rehype-stringify'
 * import {unified} from 'unified'
 * const pipeline = unified().use(spipParse).use(spipToRehype).use(rehypeStringify)
 * String(pipeline.processSync('Du {bon} pain.')) //=> '<p>Du <i>bon</i> pain.</p>'
 * ```
 */
export const spipToRehype: Plugin<[(SpipToRehypeOptions | undefined)?], SpipRoot, Root> = (options = {}) => {
  const { messages, rest } = messagesOnFile(options)
  return (tree, file) => {
    const root = readHast(traceSpip(tree, { ...rest, onProblem: messages(file) }))
    root.position = tree.position
    return root
  }
}
