import type { Nodes } from 'mdast'

/**
 * Give a node and those in it, in the order of the text.
 *
 * @param root
 *   A node.
 * @param isEntered
 *   Is a node given, and what it holds? (default: each is)
 */
export function* nodesOf(root: Nodes, isEntered: (node: Nodes) => boolean = () => true): Generator<Nodes> {
  const waiting: Nodes[] = [root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node
    if ('children' in node) for (const child of node.children.toReversed()) if (isEntered(child)) waiting.push(child)
  }
}
