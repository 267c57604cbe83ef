import type { Nodes, PhrasingContent, RootContent } from 'mdast'
import { isSpan } from './span.ts'

const START_TAG = /^<[a-z](?:[^<>]*[^<>/])?>$/i
const END_TAG = /^<\/[^<>]*>$/

/**
 * Make blocks of what a cell or an element holds: spans of text that stand side by side are a paragraph.
 *
 * A start tag right before a block, and an end tag right behind one, are around blocks, and stand alone: what a
 * paragraph opens ends with it.
 *
 * @param nodes
 *   Spans of text and blocks.
 * @param data
 *   What the paragraphs are.
 */
export function blocksOf(nodes: readonly Nodes[], data: { readonly bare?: boolean } = {}): RootContent[] {
  const blocks: RootContent[] = []
  let spans: PhrasingContent[] = []

  function endParagraph(isBeforeBlock: boolean): void {
    const isInside = (node: Nodes): boolean => !isTag(node, END_TAG)
    const first = blocks.length === 0 ? 0 : indexOr(spans.findIndex(isInside), spans.length)
    const last = isBeforeBlock ? spans.findLastIndex((node) => !isTag(node, START_TAG)) + 1 : spans.length
    spans.forEach((span, index) => {
      if (index < first || index >= last) blocks.push(span)
      else if (index === first) blocks.push({ type: 'paragraph', data, children: spans.slice(first, last) })
    })
    spans = []
  }

  for (const node of nodes) {
    if (isSpan(node)) spans.push(node as PhrasingContent)
    else {
      endParagraph(true)
      blocks.push(node as RootContent)
    }
  }
  endParagraph(false)
  return blocks
}

function isTag(node: Nodes, tag: RegExp): boolean {
  return node.type === 'html' && tag.test(node.value)
}

function indexOr(index: number, otherwise: number): number {
  return index < 0 ? otherwise : index
}
