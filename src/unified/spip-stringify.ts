import type { Plugin } from 'unified'
import { type SpipRoot, type StringifyOptions, stringifySpip } from '../spip/index.ts'
import { type MessageOptions, messagesOnFile } from './messages-on-file.ts'

/** How SPIP source is written, and how what it cannot say is worded. */
export interface SpipStringifyOptions extends StringifyOptions, MessageOptions {}

/**
 * Write a tree as SPIP source in a pipeline of unified; what SPIP cannot say becomes a message on the file.
 *
 * @param options
 *   Configuration (optional): that of `stringifySpip`, and the `language` of the messages.
 * @throws {TypeError}
 *   When an option is not known, or the tree is not one of mdast.
 * @example
 * ```ts
 * import {spipStringify} from 'ess-domain/unified'
 * import remarkParse from 'remark-parse'
 * import {unified} from 'unified'
 * String(unified().use(remarkParse).use(spipStringify).processSync('Un *bon* pain.')) //=> 'Un {bon} pain.'
 * ```
 */
export const spipStringify: Plugin<[(SpipStringifyOptions | undefined)?], SpipRoot, string> = function (options = {}) {
  const { messages, rest } = messagesOnFile(options)
  // It checks that the tree is one of mdast.
  this.compiler = (tree, file) => stringifySpip(tree as SpipRoot, { ...rest, onProblem: messages(file) })
}
