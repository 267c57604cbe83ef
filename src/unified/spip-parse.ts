import type { Plugin } from 'unified'
import { type ParseOptions, parseSpip, type SpipRoot } from '../spip/index.ts'
import { type MessageOptions, messagesOnFile } from './messages-on-file.ts'

/** How SPIP source is parsed, and how its slips are worded. */
export interface SpipParseOptions extends ParseOptions, MessageOptions {}

/**
 * Parse SPIP source in a pipeline of unified; what looks like a slip becomes a message on the file.
 *
 * The tree is that of `parseSpip`: mdast, which plugins of remark read, with SPIP's own nodes beside.
 *
 * @param options
 *   Configuration (optional): that of `parseSpip`, and the `language` of the messages.
 * @throws {TypeError}
 *   When an option is not known.
 * @example
 * ```ts
 * import {spipParse, spipStringify} from 'ess-domain/unified'
 * import {unified} from 'unified'
 * const file = unified().use(spipParse, {language: 'en'}).use(spipStringify).processSync('Du {{pain')
 * String(file) //=> 'Du \\{\\{pain'
 * file.messages.map(({ruleId}) => ruleId) //=> ['unclosed-strong']
 * ```
 */
export const spipParse: Plugin<[(SpipParseOptions | undefined)?], string, SpipRoot> = function (options = {}) {
  const { messages, rest } = messagesOnFile(options)
  this.parser = (document, file) => parseSpip(document, { ...rest, onProblem: messages(file) })
}
