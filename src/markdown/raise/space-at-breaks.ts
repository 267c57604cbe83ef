import type { Nodes } from 'mdast'
import { endOfWords, startOfWords } from '../white-space.ts'

const BREAK = /^<br[\s/>]/i

/** Leave out the white space at breaks: it says nothing there, and SPIP keeps none. */
export function withoutSpaceAtBreaks(nodes: readonly Nodes[]): readonly Nodes[] {
  return nodes.flatMap((node, index): readonly Nodes[] => {
    if (node.type !== 'text') return [node]
    const start = isBreak(nodes[index - 1]) ? startOfWords(node.value) : 0
    const end = isBreak(nodes[index + 1]) ? endOfWords(node.value) : node.value.length
    return start < end ? [{ ...node, value: node.value.slice(start, end) }] : []
  })
}

function isBreak(node: Nodes | undefined): boolean {
  return node?.type === 'break' || (node?.type === 'html' && BREAK.test(node.value))
}
