import type { Nodes } from 'mdast'
import { spipToHtml } from '../../spip/index.ts'
import { blocksOf } from './blocks-of.ts'
import type { Lowering } from './lowering.ts'
import { formulaOf } from './math.ts'

/** Write nodes of Markdown as HTML; spans of text stand in no element of their own. */
export function htmlOf(nodes: readonly Nodes[], { options }: Lowering): string {
  const children = blocksOf(nodes.map(withFormulas), { bare: true })
  // What is wrong with these nodes was told of those that they come from.
  const html = spipToHtml({ type: 'root', children }, { ...options, notation: 'spip', onProblem: undefined })
  // A blank line would end the HTML in Markdown.
  return html.replace(/\n[ \t]*(?=\n)/g, '')
}

// Nothing reads dollars in HTML: a formula is the element that SPIP's HTML has for it.
function withFormulas(node: Nodes): Nodes {
  if ('children' in node) return { ...node, children: node.children.map(withFormulas) } as Nodes
  return formulaOf(node) ?? node
}
