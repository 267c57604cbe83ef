import { decodeReferences } from '../character-references.ts'
import { Event, type EventStream } from '../event.ts'
import type { CodeFields, HtmlFields } from '../parse/block/raw-block.ts'
import type { TagData } from '../parse/inline/html-tag.ts'
import type { RawData } from '../parse/inline/raw-block.ts'
import { scan } from '../parse/scan.ts'
import { Token } from '../parse/token.ts'
import { textValue } from './text-value.ts'

// Between what matches, a text is whole; an ampersand that starts no reference stands alone.
const REFERENCE = /(&(?:(?:[a-z]{0,4}\w{2,3}|#x?[0-9a-f]{2,6});)?)/i
const TAG = /<\/?[a-z!][^<>]*>/gi

/** Write the events of HTML: of any length, as trees of other origins hold it, it is read tag by tag. */
export function flattenHtml(stream: EventStream, value: string, from: number, to: number): void {
  const { tokens } = scan(value, 'spip', 'html')
  let last = 0
  for (let index = 0; index < tokens.length; index++) {
    const start = tokens.startOf(index)
    const end = tokens.endOf(index)
    const kind = tokens.kindAt(index)
    flattenText(stream, value.slice(last, start), from, to)
    const raw = kind === Token.raw ? (tokens.data[index] as RawData) : undefined
    if (raw?.name === 'code') stream.push(Event.inlineCode, from, to, codeFieldsOf(value, raw))
    else stream.push(Event.html, from, to, htmlFieldsOf(kind, tokens.data[index], value.slice(start, end), start))
    last = end
  }
  flattenText(stream, value.slice(last), from, to)
}

// As in a source, a character reference is an event of its own, but for those that are read as their characters.
function flattenText(stream: EventStream, text: string, from: number, to: number): void {
  for (const part of text.split(REFERENCE)) {
    if (part === '') continue
    stream.push(Event.literal, from, to, part.startsWith('&') ? textValue(part, 0, part.length) : part)
  }
}

// In HTML, unlike in SPIP, references and tags are read in code; of the tags, SPIP has no word.
function codeFieldsOf(value: string, { attributes, contentStart, contentEnd }: RawData): CodeFields {
  const content = decodeReferences(value.slice(contentStart, contentEnd).replace(TAG, ''))
  return attributes === '' ? { value: content } : { value: content, attributes: attributes.trim() }
}

function htmlFieldsOf(kind: number, data: unknown, value: string, start: number): HtmlFields {
  if (kind === Token.tag) return { value, tag: data as TagData }
  if (kind !== Token.raw) return { value }
  const { name, contentStart, contentEnd } = data as RawData
  const raw = name === 'code' || name === 'cadre' || name === 'frame' ? 'html' : name
  return { value, raw, contentStart: contentStart - start, contentEnd: contentEnd - start }
}
