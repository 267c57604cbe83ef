import type { Nodes, PhrasingContent } from 'mdast'
import { flattened } from '../deep.ts'
import type { ReportNode } from '../report.ts'

/** Lowers one node. */
type Lower = (node: Nodes) => readonly Nodes[]

// Angles may stand in quotes: `<a href="x" title="a > b">`.
const START_TAG = /^<a(?=[\s>])(?:"[^"]*"|'[^']*'|[^"'>])*(?<!\/)>$/i
const END_TAG = /^<\/a\s*>$/i

/** Give what lowers nodes side by side such that those between the tags of a link hold no other. */
export function withoutInnerLinks(nodes: readonly Nodes[], lower: Lower, report: ReportNode): Lower {
  const inner = nodesInLinkTags(nodes)
  return (node) => (inner.has(node) ? lower(node).flatMap((one) => unlinked(one, report)) : lower(node))
}

/** Find the nodes that stand between the tags of a link, among nodes side by side. */
export function nodesInLinkTags(nodes: readonly Nodes[]): ReadonlySet<Nodes> {
  const inside = new Set<Nodes>()
  let isOpen = false
  for (const node of nodes) {
    const tag = node.type === 'html' ? node.value.trim() : ''
    if (END_TAG.test(tag)) isOpen = false
    if (isOpen) inside.add(node)
    if (START_TAG.test(tag)) isOpen = true
  }
  return inside
}

/** Leave out the links that a node in a link is or holds, and tell of them: a link holds no other, and shows its text. */
export function unlinked(node: Nodes, report: ReportNode): Nodes[] {
  if (node.type === 'html') {
    const isStart = START_TAG.test(node.value)
    if (isStart) report('spip/nested-link', node)
    return isStart || END_TAG.test(node.value) ? [] : [node]
  }
  if (!('children' in node)) return [node]
  const children = node.children.flatMap((child) => unlinked(child, report)) as PhrasingContent[]
  if (node.type !== 'link') return [{ ...node, children } as Nodes]
  // An address that stands in the text is not lost.
  const { value } = flattened(node)
  if (value === '' || !node.url.endsWith(value)) report('spip/nested-link', node)
  return children
}
