import type { Nodes } from 'mdast'
import { spipToHtml } from '../../spip/index.ts'
import { blocksOf } from './blocks-of.ts'
import type { Lowering } from './lowering.ts'

/** Write nodes of Markdown as HTML; spans of text stand in no element of their own. */
export function htmlOf(nodes: readonly Nodes[], { options }: Lowering): string {
  const children = blocksOf(nodes, { bare: true })
  // What is wrong with these nodes was told of those that they come from.
  const html = spipToHtml({ type: 'root', children }, { ...options, notation: 'spip', onProblem: undefined })
  // A blank line would end the HTML in Markdown.
  return html.replace(/\n[ \t]*(?=\n)/g, '')
}
