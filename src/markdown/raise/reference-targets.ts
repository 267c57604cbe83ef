import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast'
import { nodesOf } from '../nodes-of.ts'
import type { Raising } from './raising.ts'

/** Find what the references and the calls of a tree lead to: the first of each identifier counts. */
export function referenceTargetsOf(tree: Root): Pick<Raising, 'definitions' | 'noteLabels' | 'notes'> {
  const definitions = new Map<string, Definition>()
  const notes = new Map<string, FootnoteDefinition>()
  for (const node of nodesOf(tree)) {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node)
    if (node.type === 'footnoteDefinition' && !notes.has(node.identifier)) notes.set(node.identifier, node)
  }
  return { definitions, noteLabels: labelsOf(tree, notes), notes }
}

// The text calls notes, and so do notes that something calls: in this order readers see their numbers.
function labelsOf(tree: Root, notes: ReadonlyMap<string, FootnoteDefinition>): Map<string, string> {
  const labels = new Map<string, string>()
  const read: Nodes[] = [tree]
  for (const part of read) {
    for (const node of nodesOf(part, ({ type }) => type !== 'footnoteDefinition')) {
      if (node.type !== 'footnoteReference' || labels.has(node.identifier)) continue
      labels.set(node.identifier, String(labels.size + 1))
      const note = notes.get(node.identifier)
      if (note !== undefined) read.push(note)
    }
  }
  return labels
}
