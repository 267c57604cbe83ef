import type { Nodes } from 'mdast'
import { takeSpace } from '../white-space.ts'

/**
 * Put the white space at the ends of links outside of them: SPIP keeps none in a link, and the words would be one.
 */
export function withoutSpaceInLinks(nodes: readonly Nodes[]): readonly Nodes[] {
  return nodes.flatMap((node, index): readonly Nodes[] => {
    if (node.type !== 'link' && node.type !== 'linkReference') return [node]
    const previous = nodes[index - 1]
    const next = nodes[index + 1]
    const children = [...node.children]
    const before = takeSpace(children, 0)
    const after = takeSpace(children, -1)
    return [...(isText(previous, /\s$/) ? [] : before), { ...node, children }, ...(isText(next, /^\s/) ? [] : after)]
  })
}

function isText(node: Nodes | undefined, pattern: RegExp): boolean {
  return node?.type === 'text' && pattern.test(node.value)
}
