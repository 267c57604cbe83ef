import type { Definition, Nodes, Root } from 'mdast'
import { nodesIn } from './nodes-in.ts'

/** Finds where the links and images of Markdown lead whose target stands elsewhere. */
export type FindTarget = (identifier: string) => Definition | undefined

/** Find the definitions of a tree, by what names them; the first of two counts. */
export function targetsIn(tree: Root): ReadonlyMap<string, Definition> {
  const targets = new Map<string, Definition>()
  for (const node of nodesIn<Nodes>([tree])) {
    if (node.type === 'definition' && !targets.has(node.identifier)) targets.set(node.identifier, node)
  }
  return targets
}

/** Give a link or an image by reference its target; one without a definition, and any other node, stays what it is. */
export function withTarget(node: Nodes, findTarget: FindTarget): Nodes {
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return node
  const target = findTarget(node.identifier)
  if (target === undefined) return node
  const { url, title = null } = target
  return { ...node, type: node.type === 'imageReference' ? 'image' : 'link', url, title } as Nodes
}
