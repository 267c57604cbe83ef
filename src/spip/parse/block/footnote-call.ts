import { SPACE } from '../../characters.ts'
import { Event } from '../../event.ts'
import type { Flow, Handler } from '../flow.ts'
import { Token } from '../token.ts'
import type { FootnoteReferenceFields } from './footnote-bodies.ts'
import { leaveBlankLine } from './quote.ts'

/**
 * The call of a note: `[[texte]]`, `[[<nom>texte]]`, `[[<nom>]]`. Its body is read after the text.
 *
 * ```text
 * > | mot [[une note]]
 *        ^^^^^^^^^^^^^
 * ```
 */
export const footnoteCall: Handler = (flow, bracket, afterBrackets, _, index) => {
  const { tokens, footnotes } = flow
  const lastToken = tokens.mateOf(index)
  const bodyEnd = tokens.startOf(lastToken)
  const end = tokens.endOf(lastToken)
  // The opening brackets are two tokens; a name may follow.
  const hasName = tokens.kindAt(index + 2) === Token.footnoteName
  const name = hasName ? (tokens.data[index + 2] as string) : undefined
  const bodyStart = hasName ? tokens.endOf(index + 2) : afterBrackets
  const isEmpty = hasName && name !== '' && bodyStart === bodyEnd
  const label = name ?? String(++footnotes.counter)
  const identifier = isEmpty ? label : footnotes.names.claim(label)
  const start = spacesBefore(flow, bracket)
  if (name !== '')
    flow.inline(Event.footnoteReference, start, end, { identifier, label } satisfies FootnoteReferenceFields)
  else leaveBlankLine(flow, start, end)
  flow.cursor = end
  if (!isEmpty) {
    const fields = name === '' ? { identifier, label, anonymous: true } : { identifier, label }
    footnotes.bodies.push({ fields, firstToken: index + (hasName ? 3 : 2), lastToken, start: bodyStart, end: bodyEnd })
  } else footnotes.bodiless.push({ label, start, end })
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
  return start
}
