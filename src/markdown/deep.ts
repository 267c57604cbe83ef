import type { Nodes, Text } from 'mdast'

/** Deepest node that is turned as it is: deeper than texts that people write, far less deep than a call stack. */
export const MOST_DEPTH = 200

/** Give the words of a node that stands too deep, as one text. */
export function flattened(node: Nodes): Text {
  let words = ''
  const waiting: Nodes[] = [node]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if ('value' in next) words += next.value
    if ('alt' in next && next.alt != null) words += next.alt
    if (!('children' in next)) continue
    if (next.type === 'paragraph' && words !== '') words += ' '
    for (const child of next.children.toReversed()) waiting.push(child)
  }
  return { type: 'text', value: words }
}
