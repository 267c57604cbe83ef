import type { Heading, PhrasingContent } from 'mdast'
import { onOneLine } from '../white-space.ts'
import { trimmed } from './line-ends.ts'
import { BREAK, type Lowerer } from './lowering.ts'

declare module 'mdast' {
  interface HeadingData {
    /** Written as HTML. */
    isTag?: boolean
  }
}

const DEEPEST = 6

/** A heading, on one line. */
export const lowerHeading: Lowerer<Heading> = (node, { deeper, inside }) => {
  // One that is written as a tag tells its own level.
  const depth = node.data?.isTag === true ? node.depth : (Math.min(node.depth + deeper, DEEPEST) as Heading['depth'])
  const children = trimmed(inside(node.children) as PhrasingContent[]).map((child): PhrasingContent => {
    if (child.type === 'break') return BREAK
    return child.type === 'text' ? { ...child, value: onOneLine(child.value) } : child
  })
  return [{ ...node, depth, children }]
}
