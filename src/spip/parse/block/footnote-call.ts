import { isSpace, SPACE } from '../../characters.ts'
import { Event } from '../../event.ts'
import type { Flow, Handler } from '../flow.ts'
import { Token } from '../token.ts'
import type { FootnoteReferenceFields } from './footnote-bodies.ts'

/**
 * The call of a note: `[[texte]]`, `[[<nom>texte]]`, `[[<nom>]]`. Its body is read after the text.
 *
 * ```text
 * > | mot [[une note]]
 *        ^^^^^^^^^^^^^
 * ```
 */
export const footnoteCall: Handler = (flow, index, bracket) => {
  const { tokens } = flow
  const close = tokens.mateOf(index)
  const start = spacesBefore(flow, bracket)
  const end = tokens.endOf(close)
  const name = nameOf(flow, index)
  // The opening brackets are two tokens.
  const firstToken = name === undefined ? index + 2 : index + 3
  const bodyStart = name === undefined ? tokens.endOf(index) : tokens.endOf(index + 2)
  const isEmpty = name !== undefined && name !== '' && bodyStart === tokens.startOf(close)
  const label = name ?? String(++flow.footnotes.counter)
  const identifier = isEmpty ? label : flow.footnotes.names.claim(label)
  if (name !== '') {
    flow.inline(Event.footnoteReference, start, end, { identifier, label } satisfies FootnoteReferenceFields)
  }
  flow.cursor = end
  if (isEmpty && flow.report !== undefined) flow.footnotes.bare.push({ label, start, end })
  if (!isEmpty) {
    flow.footnotes.bodies.push({
      identifier,
      label,
      anonymous: name === '',
      firstToken,
      lastToken: close,
      start: bodyStart,
      end: tokens.startOf(close),
    })
  }
}

function nameOf(flow: Flow, index: number): string | undefined {
  const { tokens } = flow
  if (tokens.kindAt(index + 2) !== Token.footnoteName) return undefined
  return tokens.data[index + 2] as string
}

// Spaces before the call are part of it; other white space is not.
function spacesBefore(flow: Flow, at: number): number {
  const { events, source } = flow
  const last = events.length - 1
  if (events.kindAt(last) !== Event.text || events.endOf(last) !== at) return at
  let start = at
  while (start > events.startOf(last) && source.charCodeAt(start - 1) === SPACE) start--
  if (start === events.startOf(last)) events.truncate(last)
  else events.setEnd(last, start)
  return start < at && isSpace(source.charCodeAt(start)) ? start : at
}
