import type { Nodes, Text } from 'mdast'
import { nodesOf } from './nodes-of.ts'

/** Deepest node that is turned as it is: deeper than texts that people write, far less deep than a call stack. */
export const MOST_DEPTH = 200

/** Give the words of a node that stands too deep, as one text. */
export function flattened(node: Nodes): Text {
  let words = ''
  for (const next of nodesOf(node)) {
    if ('value' in next) words += next.value
    if ('alt' in next && next.alt != null) words += next.alt
    if (next.type === 'paragraph' && words !== '') words += ' '
  }
  return { type: 'text', value: words }
}
