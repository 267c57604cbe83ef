import type { Nodes, Paragraph, PhrasingContent } from 'mdast'
import { holdsNote } from '../holds.ts'
import { html } from '../make.ts'
import { partsOf } from '../parts-of.ts'
import { htmlOf } from './html-of.ts'
import { isBlockElement, isHtmlBlock } from './html-start.ts'
import { trimmed, withHtmlBreaks } from './line-ends.ts'
import { type Lowerer, type Lowering, NOTHING } from './lowering.ts'

/**
 * A paragraph: white space at the ends of its lines says nothing, nor does a break that it begins with; one that begins
 * with HTML, which Markdown would take for a block, is HTML; what the site gives for a model may be a block, which parts
 * it.
 */
export const lowerParagraph: Lowerer<Paragraph> = (node, lowering) => {
  const comments = leadingComments(node.children)
  const spans = node.children.slice(comments.length)
  const words = withoutFirstBreaks(lowering.inside(spans) as PhrasingContent[])
  return [...comments.map(({ value }) => html(value)), ...paragraphsOf(words, node, lowering)]
}

/** Make paragraphs like a node of spans of Markdown. */
export function paragraphsOf(words: readonly PhrasingContent[], node: Paragraph, lowering: Lowering): Nodes[] {
  const parts = partsOf(words, isBlockElement)
  return parts.flatMap((part): readonly Nodes[] => {
    if (!Array.isArray(part)) return [part]
    const spans = trimmed(part)
    const children = withHtmlBreaks(parts.length > 1 ? withoutBreaksAtEnds(spans) : spans)
    return children.length === 0 ? [] : paragraphOf({ ...node, children }, lowering)
  })
}

function isWord({ type }: PhrasingContent): boolean {
  return type !== 'break'
}

function withoutFirstBreaks(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const start = nodes.findIndex(isWord)
  return start < 0 ? [] : nodes.slice(start)
}

// A line ends where a block begins.
function withoutBreaksAtEnds(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.slice(nodes.findIndex(isWord), nodes.findLastIndex(isWord) + 1)
}

function paragraphOf(node: Paragraph, lowering: Lowering): readonly Nodes[] {
  if (!isHtmlBlock(node.children)) return [node]
  if (holdsNote(node)) return [{ ...node, children: [NOTHING, ...node.children] }]
  const written = htmlOf(node.children, lowering)
  if (written === '') return []
  return [html(node.data?.bare === true ? written : `<p>${written}</p>`)]
}

function leadingComments(nodes: readonly PhrasingContent[]): Extract<PhrasingContent, { type: 'html' }>[] {
  const comments = []
  for (const node of nodes) {
    if (node.type !== 'html' || !node.value.startsWith('<!--')) break
    comments.push(node)
  }
  return comments
}
