import { Event, EXIT } from '../../event.ts'
import type { Handler } from '../flow.ts'

/** Make the handler of a token that is one event, with the same data. */
export function leaf(kind: Event): Handler {
  return (flow, index, start, end) => flow.inline(kind, start, end, flow.tokens.data[index])
}

/** An anchor: a place to link to. */
export const anchor: Handler = (flow, index, start, end) => {
  const fields = flow.tokens.data[index] as { readonly name: string }
  flow.events.anchors.add(fields.name)
  flow.inline(Event.anchor, start, end, fields)
}

/** A bare URL: a link whose text is the URL as written. */
export const autolink: Handler = (flow, index, start, end) => {
  flow.inline(Event.link, start, start, { url: flow.tokens.data[index], kind: 'url', auto: true })
  flow.inline(Event.literal, start, end)
  flow.inline(Event.link + EXIT, end, end)
}

/** An escaped character. */
export const escape: Handler = (flow, _, start, end) => {
  flow.inline(Event.literal, start, end, flow.source[start + 1])
}

/** A character reference. */
export const reference: Handler = (flow, _, start, end) => {
  if (TYPOGRAPHIC.has(flow.source.slice(start, end))) flow.text(start, end)
  else flow.inline(Event.literal, start, end, flow.source.slice(start, end))
}

// References that typography reads like the character itself.
const TYPOGRAPHIC = new Set(['&nbsp;', '&#160;', '&laquo;', '&#171;', '&raquo;', '&#187;'])
