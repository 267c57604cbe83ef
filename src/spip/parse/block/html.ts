import { Event } from '../../event.ts'
import type { HtmlFields } from '../../event-data.ts'
import { BLOCK_ELEMENTS, HTML_ELEMENTS, LIVE_ELEMENTS } from '../../html/elements.ts'
import { VOID_ELEMENTS } from '../../html/void-elements.ts'
import type { Flow, Handler } from '../flow.ts'
import type { TagData } from '../inline/html-tag.ts'
import { Token } from '../token.ts'
import { breakTag } from './break-tag.ts'
import { endsWithEmptyParagraph } from './empty-paragraph.ts'
import { holdsBlock } from './holds-block.ts'

/** Tell whether a tag of this name stands between paragraphs: that of a script without its block is text. */
export function isBlockTag(name: string): boolean {
  return BLOCK_ELEMENTS.has(name) && !LIVE_ELEMENTS.has(name)
}

/**
 * An HTML tag: a block starts or ends, a line breaks, or it is inline content.
 *
 * ```text
 * > | <div>Un mot.</div>
 *     ^^^^^
 * ```
 */
export const htmlTag: Handler = (flow, start, end, data, index) => {
  const tag = data as TagData
  const fields: HtmlFields = { value: flow.source.slice(start, end), tag }
  if (tag.name === 'br') breakTag(flow, start, end, fields)
  else if (!flow.takesBlocks) flow.inline(Event.html, start, end, fields)
  else if (isBlockTag(tag.name) || isBlockLink(flow, tag, index)) blockTag(flow, start, end, fields, tag)
  else if (tag.closing && HTML_ELEMENTS.has(tag.name)) inlineOrAlone(flow, start, end, fields)
  else flow.inline(Event.html, start, end, fields)
}

function blockTag(flow: Flow, start: number, end: number, fields: HtmlFields, tag: TagData): void {
  const { name, closing } = tag
  const isEmpty = endsWithEmptyParagraph(flow.events)
  flow.startBlock()
  if (closing && isEmpty && name === 'p') return
  if (closing) flow.leaveNearest((container) => container.name === name, start, end)
  else if (!VOID_ELEMENTS.has(name)) {
    flow.enter({ kind: Event.html, name }, start, end)
    flow.isBare = name !== 'a'
  }
  flow.events.push(Event.html, start, end, fields)
}

// Like a link of SPIP, an `<a>` that begins a paragraph, and holds a blank line or a block, is a block.
function isBlockLink(flow: Flow, { name, closing }: TagData, index: number): boolean {
  if (name !== 'a') return false
  return closing
    ? flow.containers.some((one) => one.name === 'a')
    : flow.leaf < 0 && holdsBlock(flow, index, linkEnd(flow, index))
}

// One that never ends would take all that follows.
function linkEnd({ tokens, lastToken }: Flow, open: number): number {
  for (let index = open + 1; index < lastToken; index++) {
    const { name, closing } = (tokens.data[index] ?? {}) as Partial<TagData>
    if (tokens.kindAt(index) === Token.tag && name === 'a') return closing ? index : -1
  }
  return -1
}

/**
 * An HTML comment: inside a paragraph it is inline, elsewhere it stands alone.
 *
 * ```text
 * > | mot <!-- à revoir -->
 *         ^^^^^^^^^^^^^^^^^
 * ```
 */
export const htmlComment: Handler = (flow, start, end) => {
  inlineOrAlone(flow, start, end, { value: flow.source.slice(start, end) })
}

// Inside a paragraph, which a break that waits begins, it is inline; between blocks it stands alone, for no paragraph
// begins with what shows nothing.
function inlineOrAlone(flow: Flow, start: number, end: number, fields: HtmlFields): void {
  if (flow.leaf < 0 && flow.pendingBreak === undefined) flow.events.push(Event.html, start, end, fields)
  else flow.inline(Event.html, start, end, fields)
}
