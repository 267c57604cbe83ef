import type { Nodes, PhrasingContent, RootContent } from 'mdast'
import { spipToHtml } from '../../spip/index.ts'
import type { Lowering } from './lowering.ts'
import { isSpan } from './span.ts'

/** Write nodes of Markdown as HTML; spans of text stand in no element of their own. */
export function htmlOf(nodes: readonly Nodes[], { options }: Lowering): string {
  const blocks: RootContent[] = []
  for (const node of nodes) {
    const last = blocks.at(-1)
    if (!isSpan(node)) blocks.push(node as RootContent)
    else if (last?.type === 'paragraph' && last.data?.bare === true) last.children.push(node as PhrasingContent)
    else blocks.push({ type: 'paragraph', data: { bare: true }, children: [node as PhrasingContent] })
  }
  // A blank line would end the HTML in Markdown.
  return spipToHtml({ type: 'root', children: blocks }, { ...options, notation: 'spip' }).replace(/\n[ \t]*(?=\n)/g, '')
}
