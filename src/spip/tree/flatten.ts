import type { Definition, Nodes, Parents, Root, Text } from 'mdast'
import { Event, EventStream, EXIT } from '../event.ts'
import { BARE } from '../event-data.ts'
import { type FindTarget, targetsIn, withTarget } from './definitions.ts'
import { flattenHtml } from './flatten-html.ts'
import { FLATTENERS } from './flatteners.ts'

/** Nodes that stand side by side, of which some are still to be walked. */
interface Level {
  readonly nodes: readonly Nodes[]
  next: number
  /** Index of the event that enters the node around them, -1 for none, and where that node ends. */
  readonly enter: number
  readonly end: number
  /** Are they an item's whose blocks stand close together? Its paragraphs have no element of their own. */
  readonly isTight: boolean
}

/** What a block holds in prose, so that the events of a tree seldom ask for more room. */
const CHARACTERS_A_BLOCK = 240

const NO_NODES: readonly Nodes[] = []

/**
 * Turn a tree into the events that its source would give, so that one writer serves both.
 *
 * A node of a type that is not known gives its children, or its value as text; so does a multilingual text in another.
 * The bodies of notes come last, wherever they stand in the tree. The walk needs no call stack: a tree may be as deep as memory allows.
 * The events that enter and leave a node are a pair.
 * Events keep the offsets of their nodes, texts aside, whose offsets count in their own value; -1 where there are none.
 *
 * @param tree
 *   Any mdast tree.
 * @param dropsEmpty
 *   Leave out paragraphs, headings, bold and italic texts that hold nothing, for source: signs around nothing are text,
 *   which readers see. HTML prints none of them.
 */
export function flattenTree(tree: Root, dropsEmpty = false): EventStream {
  const stream = new EventStream('', [0], CHARACTERS_A_BLOCK * tree.children.length)
  const notes: Nodes[] = []
  let targets: ReadonlyMap<string, Definition> | undefined
  const findTarget: FindTarget = (identifier) => {
    // Trees of `parseSpip` never ask.
    targets ??= targetsIn(tree)
    return targets.get(identifier)
  }
  walk(stream, tree.children, false, notes, findTarget, dropsEmpty)
  stream.notesStart = stream.length
  for (const node of notes) walk(stream, [node], true, notes, findTarget, dropsEmpty)
  return stream
}

// The bodies of notes are put off, but for the one that is being written.
function walk(
  stream: EventStream,
  nodes: readonly Nodes[],
  isNote: boolean,
  notes: Nodes[],
  findTarget: FindTarget,
  dropsEmpty: boolean,
): void {
  // Which of the nodes that do not nest are open.
  const open = new Set<Event>()
  const levels = [levelOf(nodes)]
  for (let level = levels[0]; level !== undefined; level = levels[levels.length - 1]) {
    if (level.next >= level.nodes.length) {
      leave(stream, level, open, dropsEmpty)
      levels.pop()
      continue
    }
    const child = level.nodes[level.next++]
    if (child === undefined) continue
    const node = withTarget(child, findTarget)
    const { type, position } = node
    if (type === 'footnoteDefinition' && !(isNote && levels.length === 1)) {
      notes.push(node)
      continue
    }
    const enter = flattenNode(stream, node, level.isTight && type === 'paragraph', open)
    const { children = NO_NODES } = node as Partial<Parents>
    if (enter >= 0 || children.length > 0) {
      const isTight = type === 'listItem' && node.spread !== true
      levels.push(levelOf(children, enter, position?.end?.offset, isTight))
    }
    if (type === 'table' && node.data?.caption !== undefined) levels.push(levelOf([node.data.caption]))
  }
}

function levelOf(nodes: readonly Nodes[], enter = -1, end = -1, isTight = false): Level {
  return { nodes, next: 0, enter, end, isTight }
}

function leave(stream: EventStream, { enter, end }: Level, open: Set<Event>, dropsEmpty: boolean): void {
  if (enter < 0) return
  const kind: Event = stream.kindAt(enter)
  open.delete(kind)
  if (dropsEmpty && kind <= Event.emphasis && enter === stream.length - 1) stream.truncate(enter)
  else stream.pair(enter, stream.push(kind + EXIT, end, end))
}

// The index of the event that enters a node, whose children come next; -1 for a leaf, and for what has no event.
function flattenNode(stream: EventStream, node: Nodes, isTight: boolean, open: Set<Event>): number {
  const { type, position } = node
  const start = position?.start?.offset ?? -1
  const end = position?.end?.offset ?? -1
  if (type === 'text') flattenText(stream, node, start, end)
  else if (type === 'html') flattenHtml(stream, node.value, start, end, 'node')
  else {
    const flattener = FLATTENERS.get(type)
    if (flattener !== undefined && !open.has(flattener[0])) {
      const kind = flattener[0]
      if (kind >= Event.multi) open.add(kind)
      const index = stream.push(kind, start, end, isTight ? BARE : flattener[1]?.(node as never, stream))
      return kind < Event.paragraph ? -1 : index
    }
    if ('value' in node && typeof node.value === 'string') stream.push(Event.text, 0, node.value.length, node.value)
  }
  return -1
}

function flattenText(stream: EventStream, { value, data }: Text, start: number, end: number): void {
  const literal = data?.reference ?? (data?.literal === true ? value : undefined)
  if (literal !== undefined) stream.push(Event.literal, start, end, literal)
  else if (value !== '') stream.push(Event.text, 0, value.length, value)
}
