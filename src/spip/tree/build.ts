import type { Nodes, Parents, Root, TableData, Text } from 'mdast'
import { indexLines, type LineIndex, type Position } from '../../core/position.ts'
import { decodeReferences } from '../character-references.ts'
import { Event, type EventStream, EXIT } from '../event.ts'
import type { SpipRoot } from '../syntax-tree.ts'
import { StopList } from '../typography/stop-list.ts'
import { BUILDERS } from './builders.ts'
import { isReference, textValue } from './text-value.ts'

/**
 * Build the tree of a text from its events; every node has its position.
 *
 * @param stream
 *   The events of a source; it is not read any more after.
 */
export function buildTree(stream: EventStream): SpipRoot {
  const lines = indexLines(stream.source)
  const stops = new StopList(stream.stops)
  const root: Root = { type: 'root', children: [], position: lines.positionOf(0, stream.source.length) }
  const open: Parents[] = [root]
  let parent: Parents = root
  for (let index = 0; index < stream.length; index++) {
    const kind = stream.kindAt(index)
    if (kind > EXIT) {
      open.pop()
      const outer = open[open.length - 1] ?? root
      closeNode(parent, outer, lines.pointAt(stream.endOf(index)))
      parent = outer
      continue
    }
    const node = nodeOf(stream, index, kind, lines, stops)
    if (node === undefined) continue
    addChild(parent, node)
    if (kind < Event.paragraph) continue
    // From that kind on, every node has children.
    parent = node as Parents
    open.push(parent)
  }
  stream.release()
  return root
}

function nodeOf(
  stream: EventStream,
  index: number,
  kind: number,
  lines: LineIndex,
  stops: StopList,
): Nodes | undefined {
  const first = stream.startOf(index)
  const last = stream.endOf(index)
  const start = lines.pointAt(first)
  // The end of a node with children is set when it is left.
  const position: Position = { start, end: kind >= Event.paragraph ? start : lines.pointAt(last) }
  if (kind === Event.text) return textNode(stream, first, last, stops, position)
  const data = stream.data[index]
  if (kind === Event.literal) return literalNode(String(data), position)
  return BUILDERS[kind]?.(data as never, position)
}

// Half of the texts hold no stop, and are as they are written.
function textNode(stream: EventStream, start: number, end: number, stops: StopList, position: Position): Text {
  const { source } = stream
  const value = stops.next(start) >= end ? source.slice(start, end) : textValue(source, start, end)
  return { type: 'text', value, position }
}

// An escaped character, or a character reference.
function literalNode(value: string, position: Position): Text {
  return isReference(value)
    ? { type: 'text', value: decodeReferences(value), data: { reference: value }, position }
    : { type: 'text', value, data: { literal: true }, position }
}

// Most nodes have one child: an array that is pushed to takes room for seventeen.
function addChild(parent: Parents, node: Nodes): void {
  if (parent.children.length === 0) (parent as { children: Nodes[] }).children = [node]
  else (parent.children as Nodes[]).push(node)
}

// A table's children are its rows: the caption goes to its data.
function closeNode(node: Parents, outer: Parents, end: Position['end']): void {
  if (node.position !== undefined) node.position.end = end
  if (node.type === 'tableCaption') {
    outer.children.pop()
    outer.data = { ...outer.data, caption: node } as TableData
  }
  if (node.type === 'listItem')
    node.spread = node.children.some((child) => child.type === 'paragraph' && child.data?.bare !== true)
}
