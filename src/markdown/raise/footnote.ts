import type { FootnoteDefinition, FootnoteReference, Nodes } from 'mdast'
import type { Raiser } from './raising.ts'

/** The call of a note: its label is its number, as readers see it. */
export const raiseFootnoteReference: Raiser<FootnoteReference> = (node, { noteLabels }) => [
  { ...node, label: noteLabels.get(node.identifier) ?? node.label ?? node.identifier },
]

/** The body of a note. */
export const raiseFootnoteDefinition: Raiser<FootnoteDefinition> = (node, { inside, noteLabels, report }) => {
  const label = noteLabels.get(node.identifier)
  if (label === undefined) report('markdown/unused-footnote', node, { label: node.label ?? node.identifier })
  if (label === undefined) return []
  return [{ ...node, label, children: inside(node.children) } as Nodes]
}
