import type { Nodes, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { Position } from 'unist'
import type { TracedSpip } from '../spip/index.ts'

// parse5 throws on some of them; a page is sent in UTF-8, where each is this.
const LONE_SURROGATE = /\p{Surrogate}/gu

/**
 * Read rendered HTML as a browser does, into a tree whose elements have positions in the source of the text.
 *
 * @param traced
 *   The HTML, and where in the source each tag comes from.
 * @returns
 *   The tree; texts have no position.
 */
export function readHast({ html, positionAt }: TracedSpip): Root {
  const root = fromHtml(html.replace(LONE_SURROGATE, '\ufffd'), { fragment: true })
  const nodes: Nodes[] = [root]
  for (const node of nodes) {
    if ('children' in node) for (const child of node.children) nodes.push(child)
    if ('content' in node && node.content !== undefined) nodes.push(node.content)
  }
  // Children come after their parents: what is inside of an element has its position first.
  for (const node of nodes.reverse()) node.position = positionOf(node, positionAt)
  return root
}

function positionOf(node: Nodes, positionAt: TracedSpip['positionAt']): Position | undefined {
  if (node.type !== 'element') return undefined
  // Elements that only the parser adds, such as the body of a table, were written nowhere.
  const isWritten = node.position?.start.offset !== undefined
  const own = isWritten ? positionAt(node.position?.start.offset ?? 0) : undefined
  if (isWritten && own === undefined) return undefined
  return node.children.reduce(around, own ?? node.children[0]?.position)
}

/** What is written with the first node in it, such as the body of a table, reaches to the last one. */
function around(position: Position | undefined, { position: inner }: Nodes): Position | undefined {
  const isLater = (inner?.end.offset ?? 0) > (position?.end.offset ?? 0)
  return position !== undefined && inner !== undefined && isLater ? { start: position.start, end: inner.end } : position
}
