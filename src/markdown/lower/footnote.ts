import type { FootnoteDefinition, FootnoteReference, Nodes } from 'mdast'
import { chooseVariant } from '../../spip/choose-variant.ts'
import type { Lowerer } from './lowering.ts'

const NOT_IN_LABELS = /[^\p{L}\p{N}_.-]+/gu

/** The call of a note; the parser has said that one is not written. */
export const lowerFootnoteReference: Lowerer<FootnoteReference> = (node, { noteLabels }) => {
  const name = noteLabels.get(node.identifier) ?? node.identifier
  return [{ ...node, identifier: name, label: name }]
}

/** The body of a note. One that nothing calls, which GFM would not show, is what it says. */
export const lowerFootnoteDefinition: Lowerer<FootnoteDefinition> = (node, { flow, noteLabels, report }) => {
  const children = flow(node.children)
  if (node.data?.anonymous === true) {
    report('markdown/anonymous-footnote', node)
    return children
  }
  const name = noteLabels.get(node.identifier) ?? node.identifier
  return [{ ...node, identifier: name, label: name, children } as Nodes]
}

/** Leave out the notes that only parts of a text in other languages than the chosen one call. */
export function withoutForeignNotes<Node extends Nodes>(nodes: readonly Node[], chosen: string | undefined): Node[] {
  const kept = new Set<string>()
  const foreign = new Set<string>()
  const waiting: { node: Nodes; isForeign: boolean }[] = nodes.map((node) => ({ node, isForeign: false }))
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, isForeign } = next
    if (node.type === 'footnoteReference') (isForeign ? foreign : kept).add(node.identifier)
    if (!('children' in node)) continue
    const variant = node.type === 'multi' && chosen !== undefined ? chooseVariant(node.children, chosen) : undefined
    for (const child of node.children) {
      waiting.push({ node: child, isForeign: isForeign || (variant !== undefined && child !== variant) })
    }
  }
  return nodes.filter((node) => {
    return node.type !== 'footnoteDefinition' || !foreign.has(node.identifier) || kept.has(node.identifier)
  })
}

/** Name the notes of a tree as GFM can call them: without white space and brackets, and not by case alone. */
export function noteLabelsOf(nodes: readonly Nodes[]): Map<string, string> {
  const labels = new Map<string, string>()
  const taken = new Set<string>()
  for (const node of nodes) {
    if (node.type !== 'footnoteDefinition' || node.data?.anonymous === true || labels.has(node.identifier)) continue
    const base = node.identifier.replace(NOT_IN_LABELS, '-') || 'note'
    let name = base
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${base}-${count}`
    taken.add(name.toLowerCase())
    labels.set(node.identifier, name)
  }
  return labels
}
