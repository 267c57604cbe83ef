import type { Html, Nodes, Paragraph, PhrasingContent } from 'mdast'
import { parseSpip } from '../../spip/index.ts'
import { partsOf } from '../parts-of.ts'
import { takeSpace } from '../white-space.ts'
import { OWN_TAG } from './html.ts'
import type { Raiser } from './raising.ts'

/** A paragraph: it ends where the tag of a block stands in it, and has no white space at its ends. */
export const raiseParagraph: Raiser<Paragraph> = (node, { inside }) =>
  partsOf(inside(node.children) as PhrasingContent[], isBlockTag).flatMap((part, index): Nodes[] => {
    if (!Array.isArray(part)) return [part]
    takeSpace(part, 0)
    takeSpace(part, -1)
    if (part.length === 0) return []
    return [{ ...node, ...(index > 0 && { data: { bare: true } }), children: part }]
  })

// Asks the parser itself, for which a tag that stands alone is a block; what is raw stays where it is.
function isBlockTag(node: Nodes): node is Html {
  return node.type === 'html' && !OWN_TAG.test(node.value) && parseSpip(`a${node.value}a`).children.length > 1
}
