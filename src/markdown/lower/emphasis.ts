import type { Emphasis, Nodes, PhrasingContent, Strong } from 'mdast'
import { type Lowerer, text } from './lowering.ts'

/** Bold or italic text: Markdown wants no white space at its ends, so that this stands outside of it. */
export const lowerEmphasis: Lowerer<Emphasis | Strong> = (node, { inside }) => {
  const children = inside(node.children) as PhrasingContent[]
  const before = takeSpace(children, 0, /^[ \t\n]+/)
  const after = takeSpace(children, children.length - 1, /[ \t\n]+$/)
  const span: Nodes[] = children.length === 0 ? [] : [{ ...node, children } as Nodes]
  return [...before, ...span, ...after]
}

function takeSpace(children: PhrasingContent[], index: number, space: RegExp): Nodes[] {
  const child = children[index]
  const found = child?.type === 'text' ? space.exec(child.value)?.[0] : undefined
  if (child?.type !== 'text' || found === undefined) return []
  const value = child.value.replace(space, '')
  children.splice(index, 1, ...(value === '' ? [] : [{ ...child, value }]))
  return [text(found)]
}
