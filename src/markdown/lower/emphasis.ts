import type { Emphasis, Nodes, PhrasingContent, Strong } from 'mdast'
import { endOfWords, startOfWords } from '../white-space.ts'
import { type Lowerer, text } from './lowering.ts'

/** Bold or italic text: Markdown wants no white space at its ends, so that this stands outside of it. */
export const lowerEmphasis: Lowerer<Emphasis | Strong> = (node, { inside }) => {
  const children = inside(node.children) as PhrasingContent[]
  const before = takeSpace(children, 0, (value) => [0, startOfWords(value)])
  const after = takeSpace(children, children.length - 1, (value) => [endOfWords(value), value.length])
  const span: Nodes[] = children.length === 0 ? [] : [{ ...node, children } as Nodes]
  return [...before, ...span, ...after]
}

function takeSpace(
  children: PhrasingContent[],
  index: number,
  rangeOf: (value: string) => readonly [start: number, end: number],
): Nodes[] {
  const child = children[index]
  if (child?.type !== 'text') return []
  const [start, end] = rangeOf(child.value)
  if (start === end) return []
  const value = child.value.slice(0, start) + child.value.slice(end)
  children.splice(index, 1, ...(value === '' ? [] : [{ ...child, value }]))
  return [text(child.value.slice(start, end))]
}
