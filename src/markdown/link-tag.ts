import type { PhrasingContent } from 'mdast'
import { decodeReferences } from '../spip/character-references.ts'
import { holdsLink } from './holds.ts'
import type { TagRule } from './join-tags.ts'

/**
 * A link that is written as HTML and says no more than a link of SPIP or Markdown can.
 *
 * An address in its text would become a link in the link, if it were left as HTML.
 */
export const linkTag: TagRule = {
  name: 'a',
  start: /^<a\s+href=(?:"([^"<>]*)"|'([^'<>]*)')(?:\s+title=(?:"([^"<>]*)"|'([^'<>]*)'))?\s*>$/i,
  build: (match, content) => {
    if (content.length === 0 || content.some(holdsLink)) return undefined
    const title = match[3] ?? match[4]
    return {
      type: 'link',
      url: decodeReferences(match[1] ?? match[2] ?? ''),
      title: title === undefined ? null : decodeReferences(title),
      children: content as PhrasingContent[],
    }
  },
}
