import { Event, type EventStream } from '../../event.ts'
import type { HtmlFields } from '../../event-data.ts'
import type { Flow } from '../flow.ts'

const PLAIN_BREAK = /^<\/?br\s*\/?>$/i

/** Break the line at a `<br>`; one without attributes at the start of the text, or behind a blank line, goes. */
export function breakTag(flow: Flow, start: number, end: number, fields: HtmlFields): void {
  if (flow.blankAt === flow.events.length && flow.takesBlocks && PLAIN_BREAK.test(fields.value)) return
  if (endsAtSecondBreak(flow, start)) return
  flow.pendingBreak = undefined
  flow.trimLastText()
  flow.inline(Event.html, start, end, fields)
  flow.trimsNext = true
}

/**
 * End the paragraph at a break, `<br>` or a forced one, right after which another comes: together they are a blank line.
 * In a heading and in a cell, which have no paragraphs, they are two breaks.
 *
 * ```text
 * > | pain<br><br>sel
 *             ^^^^
 * ```
 *
 * @param at
 *   Where the second one starts.
 */
export function endsAtSecondBreak(flow: Flow, at: number): boolean {
  const last = flow.events.length - 1
  const isTag = isBreakTag(flow.events, last) && flow.events.endOf(last) === at
  if (!isTag && flow.forcedBreakEnd !== at) return false
  if (!flow.takesBlocks || flow.inCell || flow.leaf === Event.heading) return false
  if (isTag) flow.events.truncate(last)
  flow.pendingBreak = undefined
  flow.startBlock()
  flow.blankAt = flow.events.length
  return true
}

/** Tell whether an event is a `<br>` of the text. */
export function isBreakTag(events: EventStream, index: number): boolean {
  return events.kindAt(index) === Event.html && (events.data[index] as HtmlFields).tag?.name === 'br'
}
