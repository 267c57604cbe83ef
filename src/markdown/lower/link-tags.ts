import type { Nodes, PhrasingContent } from 'mdast'
import { decodeReferences } from '../../spip/character-references.ts'

const START = /^<a\s+href=(?:"([^"<>]*)"|'([^'<>]*)')(?:\s+title=(?:"([^"<>]*)"|'([^'<>]*)'))?\s*>$/i
const END = /^<\/a\s*>$/i
const ANY_START = /^<a[\s>]/i

/**
 * Make links of Markdown of those that are written as HTML, when they say no more than Markdown can: an address in
 * their text would become a link in the link.
 */
export function linkTags(nodes: readonly Nodes[]): Nodes[] {
  const linked: Nodes[] = []
  // Index of the start tag that is open.
  let start = -1
  for (const node of nodes) {
    if (node.type === 'html' && ANY_START.test(node.value)) start = linked.length
    linked.push(node)
    if (node.type !== 'html' || !END.test(node.value) || start < 0) continue
    const link = linkOf(linked[start], linked.slice(start + 1, -1))
    if (link !== undefined) linked.splice(start, linked.length, link)
    start = -1
  }
  return linked
}

function linkOf(tag: Nodes | undefined, content: readonly Nodes[]): Nodes | undefined {
  const match = tag?.type === 'html' ? START.exec(tag.value) : null
  const holdsLink = content.some(
    ({ type }) => type === 'link' || type === 'glossaryLink' || type === 'footnoteReference',
  )
  if (match === null || holdsLink || content.length === 0) return undefined
  const url = decodeReferences(match[1] ?? match[2] ?? '')
  const title = match[3] ?? match[4]
  return {
    type: 'link',
    url,
    title: title === undefined ? null : decodeReferences(title),
    children: content as PhrasingContent[],
  }
}
