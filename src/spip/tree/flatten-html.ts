import { Event, EventStream } from '../event.ts'
import type { CodeFields, HtmlFields } from '../event-data.ts'
import type { RawData } from '../parse/inline/raw-block.ts'
import { scan } from '../parse/scan.ts'
import { Token } from '../parse/token.ts'
import { textValue } from './text-value.ts'

/**
 * Where HTML stands: in a node of a tree; in `<html>`, where the outermost raw block wins and the others are elements;
 * or in SPIP's `<pre>`, which shows the code in it.
 */
export type HtmlPlace = 'node' | 'html' | 'pre'

// Between what matches, a text is whole; an ampersand that starts no reference stands alone.
const REFERENCE = /(&(?:(?:[a-z]{0,4}\w{2,3}|#x?[0-9a-f]{2,6});)?)/i

/** Write the events of HTML: of any length, as trees of other origins and raw blocks hold it, it is read tag by tag. */
export function flattenHtml(stream: EventStream, value: string, from: number, to: number, place: HtmlPlace): void {
  const { tokens } = scan(value, 'spip', 'html')
  const push = (kind: Event, data: unknown): void => void stream.push(kind, from, to, data)
  let last = 0
  for (let index = 0; index < tokens.length; index++) {
    const start = tokens.startOf(index)
    pushText(push, value.slice(last, start), place)
    last = tokens.endOf(index)
    const data = tokens.data[index]
    const written = value.slice(start, last)
    if (tokens.kindAt(index) !== Token.raw) push(Event.html, { value: written, tag: data })
    else {
      const { name, content } = data as RawData
      if (name === 'code' && place === 'pre') push(Event.inlineCode, { value: content } satisfies CodeFields)
      else if (WHOLE.test(name) || (place === 'node' && OWN.test(name)))
        push(Event.html, { value: written, raw: name, content } satisfies HtmlFields)
      else {
        // None holds its own name, so few nest.
        const end = last - `</${name}>`.length
        push(Event.html, {
          value: value.slice(start, end - content.length),
          tag: { name, closing: false, selfClosing: false },
        })
        flattenHtml(stream, content, from, to, place)
        push(Event.html, { value: value.slice(end, last), tag: { name, closing: true, selfClosing: false } })
      }
    }
  }
  pushText(push, value.slice(last), place)
}

/** Raw blocks that are read whole wherever they stand, and those that SPIP's own nodes are. */
const WHOLE = /^(?:script|style|\?)$/
const OWN = /^(?:html|pre)$/

/** Give the events of the content of a raw block: literals, code that is shown, tags and what else is HTML. */
export function rawEvents({ raw, content = '' }: HtmlFields): EventStream {
  const stream = new EventStream('', [])
  flattenHtml(stream, content, 0, 0, raw === 'pre' ? 'pre' : 'html')
  return stream
}

// As in a source, a character reference is an event of its own. In a node, some are their characters, as they are there.
function pushText(push: (kind: Event, data: unknown) => void, text: string, place: HtmlPlace): void {
  for (const part of text.split(REFERENCE)) {
    const isWritten = place !== 'node' || !part.startsWith('&')
    if (part !== '') push(Event.literal, isWritten ? part : textValue(part, 0, part.length))
  }
}
