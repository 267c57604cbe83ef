import type { Heading, Nodes } from 'mdast'
import { element } from '../make.ts'
import { HEADING_DEPTH } from '../options.ts'
import type { Raiser } from './raising.ts'

/** A heading: SPIP has one level, others are HTML. */
export const raiseHeading: Raiser<Heading> = (node, { headingDepth, inside }) => {
  const children = inside(node.children)
  if (node.depth === headingDepth && children.length > 0) return [{ ...node, depth: HEADING_DEPTH, children } as Nodes]
  const words = children.length === 0 ? [] : [{ type: 'paragraph', data: { bare: true }, children } as Nodes]
  return element(`h${node.depth}`, {}, words)
}
