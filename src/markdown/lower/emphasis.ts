import type { Delete, Emphasis, Nodes, PhrasingContent, Strong } from 'mdast'
import { text } from '../make.ts'
import { endOfWords, startOfWords } from '../white-space.ts'
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
  const before = takeSpace(words, 0, (value) => [0, startOfWords(value)])
  const after = takeSpace(words, words.length - 1, (value) => [endOfWords(value), value.length])
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

function takeSpace(
  words: PhrasingContent[],
  index: number,
  rangeOf: (value: string) => readonly [start: number, end: number],
): Nodes[] {
  const word = words[index]
  if (word?.type !== 'text') return []
  const [start, end] = rangeOf(word.value)
  if (start === end) return []
  words[index] = { ...word, value: word.value.slice(0, start) + word.value.slice(end) }
  return [text(word.value.slice(start, end))]
}
