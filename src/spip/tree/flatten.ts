import type { Definition, Nodes, Parents, Root } from 'mdast'
import type { Position } from 'unist'
import { Event, EventStream, EXIT } from '../event.ts'
import { FLATTENERS, type Flattener } from './flatteners.ts'

interface Step {
  readonly node: Nodes
  /** Index of the event that enters the node, which is left when its children are done; -1 before it is entered. */
  readonly enter: number
  /** A paragraph of an item whose blocks stand close together: it has no element of its own. */
  readonly isTight?: boolean
  /** The body of a note that is being written: those inside it follow it. */
  readonly isNote?: boolean
}

/** Where the links and images of Markdown lead whose target stands elsewhere. */
type Targets = ReadonlyMap<string, Definition>

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
 */
export function flattenTree(tree: Root): EventStream {
  const stream = new EventStream('', [0])
  const definitions: Nodes[] = []
  const targets = targetsOf(tree)
  const blocks = tree.children.map((node): Step => ({ node, enter: -1 }))
  walk(stream, blocks.reverse(), definitions, targets)
  stream.notesStart = stream.length
  for (const node of definitions) walk(stream, [{ node, enter: -1, isNote: true }], definitions, targets)
  return stream
}

function walk(stream: EventStream, steps: Step[], definitions: Nodes[], targets: Targets): void {
  // Which of the nodes that do not nest are open.
  const open = new Set<string>()
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (step.enter >= 0) {
      const end = step.node.position?.end.offset ?? -1
      stream.pair(step.enter, stream.push(stream.kindAt(step.enter) + EXIT, end, end))
      if (open.size > 0) open.delete(step.node.type)
      continue
    }
    const node = targets.size === 0 ? step.node : withTarget(step.node, targets)
    if (node.type === 'footnoteDefinition' && step.isNote !== true) {
      definitions.push(node)
      continue
    }
    const flattener = open.has(node.type) ? undefined : flattenerOf(node)
    if (node.type === 'multi' || node.type === 'multiVariant') open.add(node.type)
    const first = stream.length
    const kind = step.isTight === true ? bareParagraph(stream) : flattener?.(stream, node as never)
    placeEvents(stream, first, node.position)
    if (kind !== undefined) steps.push({ node, enter: first })
    if ('children' in node) pushChildren(steps, node)
    if (node.type === 'table' && node.data?.caption !== undefined) steps.push({ node: node.data.caption, enter: -1 })
    else if (flattener === undefined && 'value' in node) stream.push(Event.text, 0, node.value.length, node.value)
  }
}

function placeEvents(stream: EventStream, first: number, position: Position | undefined): void {
  for (let index = first; index < stream.length; index++) {
    if (stream.kindAt(index) === Event.text) continue
    stream.setStart(index, position?.start.offset ?? -1)
    stream.setEnd(index, position?.end.offset ?? -1)
  }
}

function flattenerOf(node: Nodes): Flattener | undefined {
  return Object.hasOwn(FLATTENERS, node.type) ? (FLATTENERS as Record<string, Flattener>)[node.type] : undefined
}

function bareParagraph(stream: EventStream): number {
  stream.push(Event.paragraph, 0, 0, { bare: true })
  return Event.paragraph
}

function pushChildren(steps: Step[], parent: Parents): void {
  const { children } = parent
  const isTightItem = parent.type === 'listItem' && parent.spread !== true
  for (let index = children.length - 1; index >= 0; index--) {
    const node = children[index]
    if (node === undefined) continue
    steps.push(isTightItem && node.type === 'paragraph' ? { node, enter: -1, isTight: true } : { node, enter: -1 })
  }
}

function targetsOf(tree: Root): Targets {
  const targets = new Map<string, Definition>()
  for (const node of tree.children) {
    if (node.type === 'definition' && !targets.has(node.identifier)) targets.set(node.identifier, node)
  }
  return targets
}

// A link or an image by reference is one whose target is looked up; without a definition it stays what it is.
function withTarget(node: Nodes, targets: Targets): Nodes {
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return node
  const target = targets.get(node.identifier)
  if (target === undefined) return node
  const { url, title = null } = target
  if (node.type === 'imageReference') return { type: 'image', url, title, alt: node.alt ?? null }
  return { type: 'link', url, title, children: node.children }
}
