import type { Nodes, Parents, Root } from 'mdast'
import { indexLines, type LineIndex } from '../../core/position.ts'
import { Event, type EventStream, EXIT } from '../event.ts'
import type { SpipRoot } from '../syntax-tree.ts'
import { BUILDERS } from './builders.ts'

/**
 * Build the tree of a text from its events; every node has its position.
 *
 * @param stream
 *   The events of a source.
 */
export function buildTree(stream: EventStream): SpipRoot {
  const lines = indexLines(stream.source)
  const root: Root = { type: 'root', children: [], position: lines.positionOf(0, stream.source.length) }
  const open: Parents[] = [root]
  for (let index = 0; index < stream.length; index++) {
    const kind = stream.kindAt(index)
    if (kind > EXIT) closeNode(open, stream, index, lines)
    else if (kind !== Event.none) openNode(open, stream, index, lines)
  }
  return root
}

function openNode(open: Parents[], stream: EventStream, index: number, lines: LineIndex): void {
  const kind = stream.kindAt(index)
  const node = BUILDERS[kind]?.(stream, index)
  if (node === undefined) return
  const children = open.at(-1)?.children as Nodes[] | undefined
  children?.push(node)
  if (kind >= Event.paragraph && 'children' in node) {
    // Its end is set when it is left.
    const start = lines.pointAt(stream.startOf(index))
    node.position = { start, end: start }
    open.push(node)
  } else node.position = lines.positionOf(stream.startOf(index), stream.endOf(index))
}

function closeNode(open: Parents[], stream: EventStream, index: number, lines: LineIndex): void {
  if (open.length < 2) return
  const node = open.pop()
  if (node?.position === undefined) return
  node.position.end = lines.pointAt(stream.endOf(index))
  if (node.type === 'tableCaption') moveCaption(open.at(-1))
  if (node.type === 'listItem')
    node.spread = node.children.some((child) => child.type === 'paragraph' && child.data?.bare !== true)
}

// A table's children are its rows: the caption goes to its data.
function moveCaption(parent: Parents | undefined): void {
  if (parent?.type !== 'table') return
  const caption = (parent.children as Nodes[]).pop()
  if (caption?.type === 'tableCaption') parent.data = { ...parent.data, caption }
}
