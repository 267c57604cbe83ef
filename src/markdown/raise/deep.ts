import type { Nodes } from 'mdast'
import { text } from './raising.ts'

/** Deepest node that is raised as it is: deeper than SPIP reads, far less deep than what a call stack holds. */
export const MOST_DEPTH = 200

/** Give the words of a node that stands too deep, as one text. */
export function flattened(node: Nodes): Nodes {
  let words = ''
  const waiting: Nodes[] = [node]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if ('value' in next) words += next.value
    if ('alt' in next && next.alt != null) words += next.alt
    if (!('children' in next)) continue
    if (next.type === 'paragraph' && words !== '') words += ' '
    for (const child of next.children.toReversed()) waiting.push(child)
  }
  return text(words)
}
