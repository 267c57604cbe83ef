import type { Heading, List, ListItem, Nodes, Paragraph, PhrasingContent } from 'mdast'
import { decodeReferences } from '../../spip/character-references.ts'
import type { TagRule } from '../join-tags.ts'
import { linkTag } from '../link-tag.ts'
import { isSpan } from './span.ts'

/*
 * HTML that says what Markdown has signs for.
 */

/** Text that is struck. */
const delTag: TagRule = {
  name: 'del',
  start: /^<del>$/i,
  build: (_, content) =>
    content.length > 0 && content.every(isSpan)
      ? { type: 'delete', children: content as PhrasingContent[] }
      : undefined,
}

const headingTags = [1, 2, 3, 4, 5, 6].map(
  (depth): TagRule => ({
    name: `h${depth}`,
    start: new RegExp(`^<h${depth}>$`, 'i'),
    build: (_, content) => {
      const [only, ...others] = content
      if (only !== undefined && (others.length > 0 || only.type !== 'paragraph')) return undefined
      const children = only?.type === 'paragraph' ? only.children : []
      return { type: 'heading', depth: depth as Heading['depth'], children, data: { isTag: true } }
    },
  }),
)

/** An item: a list makes one of it. */
const itemTag: TagRule = {
  name: 'li',
  start: /^<li>$/i,
  build: (_, content) => ({
    type: 'listItem',
    spread: content.some((node) => node.type === 'paragraph' && node.data?.bare !== true),
    children: content.map(blockOf) as ListItem['children'],
  }),
}

const listTags = (['ul', 'ol'] as const).map(
  (name): TagRule => ({
    name,
    start: name === 'ul' ? /^<ul>$/i : /^<ol(?:\s+start="(\d{1,9})")?>$/i,
    build: (match, content) => {
      if (content.length === 0 || content.some(({ type }) => type !== 'listItem')) return undefined
      const children = content as ListItem[]
      const list: List = {
        type: 'list',
        ordered: name === 'ol',
        spread: children.some(({ spread }) => spread),
        children,
      }
      return match[1] === undefined ? list : { ...list, start: Number(match[1]) }
    },
  }),
)

/** What spans of text are made of. */
export const SPAN_TAGS: readonly TagRule[] = [linkTag, delTag]

/** What blocks are made of. */
export const FLOW_TAGS: readonly TagRule[] = [...headingTags, itemTag, ...listTags]

const IMAGE = /^<img\s+src="([^"<>]*)"(?:\s+alt="([^"<>]*)")?(?:\s+title="([^"<>]*)")?\s*\/?>$/i

/** An image that is written as HTML, and says no more than one of Markdown can. */
export function imageOf(value: string): Nodes | undefined {
  const match = IMAGE.exec(value)
  if (match === null) return undefined
  const [url = '', alt = '', title] = match.slice(1).map((one) => one && decodeReferences(one))
  return { type: 'image', url, alt, title: title ?? null }
}

// An item holds blocks.
function blockOf(node: Nodes): Nodes {
  return isSpan(node) && node.type !== 'html'
    ? ({ type: 'paragraph', data: { bare: true }, children: [node as PhrasingContent] } satisfies Paragraph)
    : node
}
