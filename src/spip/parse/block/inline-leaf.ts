import { decodeReferences } from '../../character-references.ts'
import { Event, EXIT } from '../../event.ts'
import { plainTitle } from '../../text/plain-title.ts'
import type { Handler } from '../flow.ts'
import type { AnchorData } from '../inline/anchor.ts'
import type { AutolinkData } from '../inline/autolink.ts'
import type { GlossaryData } from '../inline/glossary-link.ts'
import type { ResourceData } from '../inline/resource.ts'

/** An anchor: a place to link to. */
export const anchor: Handler = (flow, index, start, end) => {
  const { name } = flow.tokens.data[index] as AnchorData
  flow.events.anchors.add(name)
  flow.inline(Event.anchor, start, end, { name })
}

/** A bare URL: a link whose text is the URL as written. */
export const autolink: Handler = (flow, index, start, end) => {
  const { url } = flow.tokens.data[index] as AutolinkData
  flow.inline(Event.link, start, start, { url, kind: 'url', auto: true })
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

/** A link to the glossary. */
export const glossaryLink: Handler = (flow, index, start, end) => {
  const { term, definition, language, type } = flow.tokens.data[index] as GlossaryData
  const fields: Record<string, string> = { term: decodeReferences(term) }
  if (definition !== undefined) fields['definition'] = plainTitle(definition)
  if (type !== undefined) fields['source'] = type
  if (language !== undefined) fields['lang'] = language
  flow.inline(Event.glossaryLink, start, end, fields)
}

/** A resource in angle brackets. */
export const resource: Handler = (flow, index, start, end) => {
  const { target, kind } = flow.tokens.data[index] as ResourceData
  flow.inline(Event.resource, start, end, { target, kind })
}
