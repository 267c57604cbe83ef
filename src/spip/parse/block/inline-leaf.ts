import { decodeReferences } from '../../character-references.ts'
import { Event, EXIT } from '../../event.ts'
import type { Handler } from '../flow.ts'

/** Make the handler of a token that is one event, with the same data. */
export function leaf(kind: Event): Handler {
  return (flow, start, end, data) => flow.inline(kind, start, end, data)
}

/**
 * An anchor: a place to link to.
 *
 * ```text
 * > | [#partie 2<-]
 *     ^^^^^^^^^^^^^
 * ```
 */
export const anchor: Handler = (flow, start, end, data) => {
  const fields = data as { readonly name: string }
  flow.events.anchors.add(decodeReferences(fields.name))
  flow.inline(Event.anchor, start, end, fields)
}

/**
 * A bare URL: a link whose text is the URL as written, character references read.
 *
 * ```text
 * > | voir https://example.org/a, suite
 *          ^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const autolink: Handler = (flow, start, end, data) => {
  flow.inline(Event.link, start, start, { url: data, kind: 'url', auto: true })
  flow.inline(Event.literal, start, end, decodeReferences(flow.source.slice(start, end)))
  flow.inline(Event.link + EXIT, end, end)
}

/**
 * An escaped character.
 *
 * ```text
 * > | \{a\}
 *     ^^
 * ```
 */
export const escape: Handler = (flow, start, end) => {
  flow.inline(Event.literal, start, end, flow.source[start + 1])
}

/**
 * A character reference.
 *
 * ```text
 * > | caf&eacute;
 *        ^^^^^^^^
 * ```
 */
export const reference: Handler = (flow, start, end) => {
  if (TYPOGRAPHIC.has(flow.source.slice(start, end))) flow.text(start, end)
  else flow.inline(Event.literal, start, end, flow.source.slice(start, end))
}

// References that typography reads like the character itself.
const TYPOGRAPHIC = new Set(['&nbsp;', '&#160;', '&laquo;', '&#171;', '&raquo;', '&#187;'])
