import type { PhrasingContent } from 'mdast'
import { endOfWords, startOfWords } from '../white-space.ts'
import { takesLineEnd } from './html-start.ts'
import { BREAK } from './lowering.ts'

/** Take away the white space at both ends of each line. */
export function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const kept: PhrasingContent[] = []
  for (const node of nodes) {
    if (node.type === 'break') trimEnd(kept)
    const isAtStart = kept.length === 0 || kept.at(-1)?.type === 'break'
    if (node.type !== 'text' || !isAtStart) kept.push(node)
    else {
      const value = node.value.slice(startOfWords(node.value))
      if (value !== '') kept.push({ ...node, value })
    }
  }
  trimEnd(kept)
  return kept
}

function trimEnd(nodes: PhrasingContent[]): void {
  for (let last = nodes.at(-1); last?.type === 'text'; last = nodes.at(-1)) {
    const end = endOfWords(last.value)
    nodes.pop()
    if (end > 0) {
      nodes.push({ ...last, value: last.value.slice(0, end) })
      return
    }
  }
}

/** Write as HTML each break that has no line end in Markdown: at the end, or before HTML that would be a block, or none. */
export function withHtmlBreaks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node, index) => {
    if (node.type !== 'break') return node
    const next = nodes[index + 1]
    return next === undefined || takesLineEnd(next) ? BREAK : node
  })
}
