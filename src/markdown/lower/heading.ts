import type { Heading, Nodes, PhrasingContent } from 'mdast'
import { mapLeaves } from '../map-leaves.ts'
import { partsOf } from '../parts-of.ts'
import { onOneLine } from '../white-space.ts'
import { isBlockElement } from './html-start.ts'
import { trimmed } from './line-ends.ts'
import { BREAK, type Lowerer } from './lowering.ts'

declare module 'mdast' {
  interface HeadingData {
    /** Written as HTML. */
    isTag?: boolean
  }
}

const DEEPEST = 6

/** A heading, on one line; what the site gives for a model may be a block, which stands in none. */
export const lowerHeading: Lowerer<Heading> = (node, { deeper, inside }) => {
  // One that is written as a tag tells its own level.
  const isTag = node.data?.isTag === true
  const depth = isTag ? node.depth : (Math.min(node.depth + deeper, DEEPEST) as Heading['depth'])
  const parts = partsOf(inside(node.children) as PhrasingContent[], isBlockElement)
  return parts.flatMap((part): readonly Nodes[] => {
    if (!Array.isArray(part)) return [part]
    const children = trimmed(part).map((child) => mapLeaves(child, onItsLine))
    return children.length === 0 && !isTag ? [] : [{ ...node, depth, children }]
  })
}

function onItsLine(node: Nodes): Nodes {
  if (node.type === 'break') return BREAK
  return node.type === 'text' || node.type === 'html' ? { ...node, value: onOneLine(node.value) } : node
}
