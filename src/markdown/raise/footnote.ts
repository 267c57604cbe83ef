import type { FootnoteDefinition, FootnoteReference, Nodes } from 'mdast'
import { nodesOf } from '../nodes-of.ts'
import { withoutBracketAtEnd } from './abbreviation.ts'
import type { Raiser, Raising } from './raising.ts'

/** The call of a note: its label is its number, as readers see it. */
export const raiseFootnoteReference: Raiser<FootnoteReference> = (node, { noteLabels }) => {
  const label = noteLabels.get(node.identifier) ?? node.identifier
  return [{ ...node, identifier: label, label }]
}

/** The place of a body, which is raised behind the text; one that GFM does not show either is told, and those in it. */
export const raiseFootnoteDefinition: Raiser<FootnoteDefinition> = (node, { noteLabels, notes, report }) => {
  const isLost = (child: Nodes): child is FootnoteDefinition =>
    child.type === 'footnoteDefinition' && (notes.get(child.identifier) !== child || !noteLabels.has(child.identifier))
  if (!isLost(node)) return []
  for (const child of nodesOf(node, (child) => child.type !== 'footnoteDefinition' || isLost(child))) {
    if (isLost(child)) report('markdown/unused-footnote', child, { label: child.label ?? child.identifier })
  }
  return []
}

/** The bodies of the notes that something calls, wherever they stand: a note that nothing calls takes none along. */
export function raiseNotes({ inside, noteLabels, notes }: Raising): FootnoteDefinition[] {
  return [...noteLabels].flatMap(([identifier, label]) => {
    const note = notes.get(identifier)
    if (note === undefined) return []
    const children = withoutBracketAtEnd(inside(note.children)) as FootnoteDefinition['children']
    return [{ ...note, identifier: label, label, children }]
  })
}
