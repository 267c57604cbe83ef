import type { Nodes } from 'mdast'

/** Change the nodes that hold no others, in a node that is one or holds some; the tree that was given stays as it is. */
export function mapLeaves<Node extends Nodes>(node: Node, change: (leaf: Nodes) => Nodes): Node {
  if (!('children' in node)) return change(node) as Node
  return { ...node, children: node.children.map((child) => mapLeaves(child, change)) }
}
