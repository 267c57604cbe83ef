import type { Nodes } from 'mdast'
import { nodesOf } from './nodes-of.ts'

const LINKS: ReadonlySet<string> = new Set(['footnoteReference', 'glossaryLink', 'link', 'linkReference'])

// Of one of these types, or around one that is.
function holds(node: Nodes, types: ReadonlySet<string>): boolean {
  for (const { type } of nodesOf(node)) if (types.has(type)) return true
  return false
}

/** Tell whether a node is, or holds, a link or the call of a note, which is one: no link holds another. */
export function holdsLink(node: Nodes): boolean {
  return holds(node, LINKS)
}

const NOTES: ReadonlySet<string> = new Set(['footnoteReference'])

/** Tell whether a node is the call of a note, or holds one: such a one cannot be HTML. */
export function holdsNote(node: Nodes): boolean {
  return holds(node, NOTES)
}
