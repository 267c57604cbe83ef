import type { Delete, Emphasis, Nodes, PhrasingContent, Strong } from 'mdast'
import { takeSpaceAfter, takeSpaceBefore } from '../take-space.ts'
import { startOfWords } from '../white-space.ts'
import { withHtmlBreaks } from './line-ends.ts'
import type { Lowerer } from './lowering.ts'

/**
 * Bold, italic or struck text: Markdown wants neither white space nor breaks at its ends, so that these stand outside
 * of it.
 */
export const lowerEmphasis: Lowerer<Delete | Emphasis | Strong> = (node, { inside }) => {
  const children = inside(node.children) as PhrasingContent[]
  const first = children.findIndex((child) => !isSpace(child))
  if (first < 0) return children
  const last = children.findLastIndex((child) => !isSpace(child))
  const words = children.slice(first, last + 1)
  const before = takeSpaceBefore(words)
  const after = takeSpaceAfter(words)
  return [
    ...children.slice(0, first),
    ...before,
    { ...node, children: withHtmlBreaks(words) } as Nodes,
    ...after,
    ...children.slice(last + 1),
  ]
}

function isSpace(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && startOfWords(node.value) === node.value.length)
}
