import type { FootnoteDefinition, FootnoteReference, Nodes } from 'mdast'
import { withoutBracketAtEnd } from './abbreviation.ts'
import type { Raiser } from './raising.ts'

/** The call of a note: its label is its number, as readers see it. */
export const raiseFootnoteReference: Raiser<FootnoteReference> = (node, { noteLabels }) => {
  const label = noteLabels.get(node.identifier) ?? node.identifier
  return [{ ...node, identifier: label, label }]
}

/** The body of a note; one that nothing calls, or that has the name of another before it, is not shown by GFM either. */
export const raiseFootnoteDefinition: Raiser<FootnoteDefinition> = (node, { inside, noteLabels, notes, report }) => {
  const label = notes.get(node.identifier) === node ? noteLabels.get(node.identifier) : undefined
  if (label === undefined) report('markdown/unused-footnote', node, { label: node.label ?? node.identifier })
  if (label === undefined) return []
  return [{ ...node, identifier: label, label, children: withoutBracketAtEnd(inside(node.children)) } as Nodes]
}
