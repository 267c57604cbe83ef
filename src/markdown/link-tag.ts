import type { Nodes, PhrasingContent } from 'mdast'
import { decodeReferences } from '../spip/character-references.ts'
import type { TagRule } from './join-tags.ts'

const START = /^<a[\t-\r ]+href=(?:"([^"<>]*)"|'([^'<>]*)')(?:\s+title=(?:"([^"<>]*)"|'([^'<>]*)'))?\s*>$/i

/**
 * Make the rule for a link that is written as HTML and says no more than a link of SPIP or Markdown can.
 *
 * An address in its text would become a link in the link, if it were left as HTML.
 *
 * @param isUnfit
 *   Tells what no such link holds.
 */
export function linkTag(isUnfit: (node: Nodes) => boolean): TagRule {
  return {
    name: 'a',
    start: START,
    build: ([, quoted, apostrophed, quotedTitle, title = quotedTitle], content) => {
      if (content.length === 0 || content.some(isUnfit)) return undefined
      return {
        type: 'link',
        url: decodeReferences(quoted ?? apostrophed ?? ''),
        title: title === undefined ? null : decodeReferences(title),
        children: content as PhrasingContent[],
      }
    },
  }
}
