import type { Delete, Emphasis, Nodes, PhrasingContent, Strong } from 'mdast'
import { startOfWords, takeSpace } from '../white-space.ts'
import { withHtmlBreaks } from './line-ends.ts'
import { type Lowerer, NOTHING } from './lowering.ts'

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
  const before = takeSpace(words, 0)
  const after = takeSpace(words, -1)
  return [
    ...children.slice(0, first),
    ...before,
    { ...node, children: withHtmlBreaks(words.flatMap(behindStruck)) } as Nodes,
    ...after,
    ...children.slice(last + 1),
  ]
}

// Right behind the signs of a struck text, remark takes those of a bold or italic one for the end of what is around.
function behindStruck(word: PhrasingContent, index: number, words: readonly PhrasingContent[]): PhrasingContent[] {
  const isMarked = word.type === 'emphasis' || word.type === 'strong'
  return isMarked && words[index - 1]?.type === 'delete' ? [NOTHING, word] : [word]
}

function isSpace(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && startOfWords(node.value) === node.value.length)
}
