import { Event } from '../../event.ts'
import { BLOCK_ELEMENTS, VOID_ELEMENTS } from '../../html/elements.ts'
import type { Flow, Handler } from '../flow.ts'
import type { TagData } from '../inline/html-tag.ts'
import type { HtmlFields } from './raw-block.ts'

/** Elements whose tags alone, without the block that they should make, are shown as text. */
const SHOWN = new Set(['script', 'style'])

/** Tell whether a tag of this name stands between paragraphs. */
export function isBlockTag(name: string): boolean {
  return BLOCK_ELEMENTS.has(name) && !SHOWN.has(name)
}

/** An HTML tag: a block starts or ends, a line breaks, or it is inline content. */
export const htmlTag: Handler = (flow, start, end, data) => {
  const tag = data as TagData
  const fields: HtmlFields = { value: flow.source.slice(start, end), tag }
  if (!flow.takesBlocks) flow.inline(Event.html, start, end, fields)
  else if (tag.name === 'br') lineBreak(flow, start, end, fields)
  else if (isBlockTag(tag.name)) blockTag(flow, start, end, fields, tag)
  else if (tag.closing) openNothing(flow, start, end, fields)
  else flow.inline(Event.html, start, end, fields)
}

// `<br>` at the start of a paragraph goes; two of them are a blank line, but in a cell, which has no paragraphs.
function lineBreak(flow: Flow, start: number, end: number, fields: HtmlFields): void {
  if (flow.leaf < 0 && !flow.inCell) return
  flow.cancelBreak()
  const last = flow.events.length - 1
  if (endsWithBreakTag(flow) && !flow.inCell) {
    flow.events.truncate(last)
    flow.startBlock()
    return
  }
  flow.trimLastText()
  flow.inline(Event.html, start, end, fields)
  flow.trimNext()
}

/** Tell whether the last thing written is a `<br>` of the text. */
export function endsWithBreakTag(flow: Flow): boolean {
  const last = flow.events.length - 1
  if (flow.events.kindAt(last) !== Event.html) return false
  return (flow.events.data[last] as HtmlFields).tag?.name === 'br'
}

function blockTag(flow: Flow, start: number, end: number, fields: HtmlFields, tag: TagData): void {
  flow.startBlock()
  const { name, closing } = tag
  if (closing) flow.leaveNearest((container) => container.kind === Event.html && container.name === name, start, end)
  else if (!VOID_ELEMENTS.has(name)) {
    flow.enter({ kind: Event.html, name }, start, end)
    flow.isBare = true
  }
  flow.events.push(Event.html, start, end, fields)
}

/** An HTML comment: inside a paragraph it is inline, elsewhere it stands alone. */
export const htmlComment: Handler = (flow, start, end) => {
  openNothing(flow, start, end, { value: flow.source.slice(start, end) })
}

// Between blocks it stands alone: no paragraph begins with it.
function openNothing(flow: Flow, start: number, end: number, fields: HtmlFields): void {
  if (flow.leaf < 0) flow.events.push(Event.html, start, end, fields)
  else flow.inline(Event.html, start, end, fields)
}
