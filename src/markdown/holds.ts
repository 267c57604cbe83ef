import type { Nodes } from 'mdast'

const LINKS: ReadonlySet<string> = new Set(['footnoteReference', 'glossaryLink', 'link', 'linkReference'])

// Of one of these types, or around one that is.
function holds(node: Nodes, types: ReadonlySet<string>): boolean {
  const waiting: Nodes[] = [node]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (types.has(next.type)) return true
    if ('children' in next) waiting.push(...next.children)
  }
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
