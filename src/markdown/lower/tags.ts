import type { Heading, List, ListItem, Nodes, PhrasingContent } from 'mdast'
import { holdsNote } from '../holds.ts'
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

const listTags = (['ul', 'ol'] as const).map(
  (name): TagRule => ({
    name,
    start: name === 'ul' ? /^<ul>$/i : /^<ol(?:\s+start="(\d{1,9})")?>$/i,
    build: (match, content) => {
      const children = itemsOf(content)
      if (children === undefined) return undefined
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

// Lists in it are nodes already: every tag of an item that is left is of this list. Nothing may stand between items.
function itemsOf(content: readonly Nodes[]): ListItem[] | undefined {
  const items: ListItem[] = []
  let blocks: Nodes[] | undefined
  for (const node of content) {
    const tag = node.type === 'html' ? node.value.trim().toLowerCase() : ''
    if (tag === '<li>' && blocks === undefined) blocks = []
    else if (tag === '</li>' && blocks !== undefined) {
      items.push(itemOf(blocks))
      blocks = undefined
    } else if (blocks === undefined || /^<\/?li\b/.test(tag)) return undefined
    else blocks.push(node)
  }
  return blocks === undefined && items.length > 0 ? items : undefined
}

function itemOf(blocks: readonly Nodes[]): ListItem {
  const spread = blocks.some((node) => node.type === 'paragraph' && node.data?.bare !== true)
  return { type: 'listItem', spread, children: blocks as ListItem['children'] }
}

/** What spans of text are made of. */
export const SPAN_TAGS: readonly TagRule[] = [linkTag(holdsNote), delTag]

/** What blocks are made of. */
export const FLOW_TAGS: readonly TagRule[] = [...headingTags, ...listTags]
