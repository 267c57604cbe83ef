import type { Nodes } from 'mdast'
import { spipToHtml } from '../../spip/index.ts'
import { mapLeaves } from '../map-leaves.ts'
import { blocksOf } from './blocks-of.ts'
import type { Lowering } from './lowering.ts'
import { formulaOf } from './math.ts'

/** Write nodes of Markdown as HTML; spans of text stand in no element of their own. */
export function htmlOf(nodes: readonly Nodes[], { options }: Lowering): string {
  // Nothing reads dollars in HTML: a formula is the element that SPIP's HTML has for it.
  const read = nodes.map((node) => mapLeaves(node, (leaf) => formulaOf(leaf) ?? leaf))
  const children = blocksOf(read, { bare: true })
  // What is wrong with these nodes was told of those that they come from.
  const html = spipToHtml({ type: 'root', children }, { ...options, notation: 'spip', onProblem: undefined })
  // A blank line would end the HTML in Markdown.
  return html.replace(/\n[ \t\r]*(?=\n)/g, '')
}
