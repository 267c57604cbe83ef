import type { Link, Nodes, PhrasingContent } from 'mdast'
import { addressOf, linkQuery, titleOfObject } from '../../spip/answers.ts'
import { decodeReferences } from '../../spip/character-references.ts'
import { leadsNowhere } from '../../spip/parse/inline/link-target.ts'
import { destinationOf } from '../../spip/tree/target-of-link.ts'
import { element, text } from '../make.ts'
import { mapLeaves } from '../map-leaves.ts'
import { unlinked } from './links-in-links.ts'
import { BREAK, type Lowerer } from './lowering.ts'
import { isSpan } from './span.ts'

/**
 * A link, with the address and the title that the site gives for an object of its own. One around blocks is HTML.
 */
export const lowerLink: Lowerer<Link> = (node, { flow, inside, report, resolve }) => {
  // The address and the text tell all of it: whoever renders the link has nothing to ask, and no text to add.
  const { reference: _reference, target = '', ...data } = node.data ?? {}
  const { reference, url: own } = destinationOf(node)
  const { hreflang } = data
  const resolved = reference === undefined ? undefined : resolve.link?.(linkQuery(reference, hreflang))
  if (reference !== undefined && resolved === undefined && resolve.link !== undefined) {
    report('spip/unresolved-reference', node, { type: reference.type, id: reference.id })
  }
  const url = decodeReferences(resolved === undefined ? own : addressOf(resolved.url, reference))
  const shown =
    reference === undefined
      ? decodeReferences(target !== '' && own.endsWith(target) ? target : own)
      : titleOfObject(reference, resolved?.title)
  const words = node.children.length > 0 || shown === '' ? node.children : [text(shown)]
  // A scheme alone leads nowhere: SPIP prints the text of the link.
  if ((url !== '' && leadsNowhere(url)) || words.length === 0) return inside(words)
  // Empty braces stand for the language of the page, which a link has anyhow.
  if (hreflang) report('markdown/link-language', node, { lang: hreflang })
  if (!node.children.every(isSpan)) return element('a', { href: url, title: node.title }, flow(node.children))
  const children = inside(words)
    .flatMap((word) => unlinked(word, report) as PhrasingContent[])
    .map((word) => mapLeaves(word, onItsLine))
  return [{ ...node, url, children, data }]
}

// A break in a link takes no line of its own.
function onItsLine(node: Nodes): Nodes {
  return node.type === 'break' ? BREAK : node
}
