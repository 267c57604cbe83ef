import type { Nodes } from 'mdast'

/** Nodes that stand in a line of text, in mdast and in SPIP's tree; the others are blocks. */
const SPANS: ReadonlySet<string> = new Set(
  (
    'abbreviation anchor break bullet dash delete emphasis footnoteReference glossaryLink html idiom image ' +
    'imageReference inlineCode inlineMath link linkReference multi resource spipModel strong text'
  ).split(' '),
)

/** Tell whether a node stands in a line of text. */
export function isSpan(node: Nodes): boolean {
  return SPANS.has(node.type)
}
