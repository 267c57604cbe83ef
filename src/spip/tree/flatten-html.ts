import { Event, type EventStream } from '../event.ts'
import type { HtmlFields } from '../parse/block/raw-block.ts'
import type { TagData } from '../parse/inline/html-tag.ts'
import type { RawData } from '../parse/inline/raw-block.ts'
import { scan } from '../parse/scan.ts'
import { Token } from '../parse/token.ts'

/** Write the events of HTML: of any length, as trees of other origins hold it, it is read tag by tag. */
export function flattenHtml(stream: EventStream, value: string, from: number, to: number): void {
  const { tokens } = scan(value, 'spip', 'html')
  let last = 0
  for (let index = 0; index < tokens.length; index++) {
    const start = tokens.startOf(index)
    const end = tokens.endOf(index)
    const fields = htmlFieldsOf(tokens.kindAt(index), tokens.data[index], value.slice(start, end), start)
    if (fields === undefined) continue
    if (start > last) stream.push(Event.literal, from, to, value.slice(last, start))
    stream.push(Event.html, from, to, fields)
    last = end
  }
  if (last < value.length) stream.push(Event.literal, from, to, value.slice(last))
}

function htmlFieldsOf(kind: number, data: unknown, value: string, start: number): HtmlFields | undefined {
  if (kind === Token.tag) return { value, tag: data as TagData }
  if (kind === Token.comment) return { value }
  if (kind !== Token.raw) return undefined
  const { name, contentStart, contentEnd } = data as RawData
  const raw = name === 'code' || name === 'cadre' || name === 'frame' ? 'html' : name
  return { value, raw, contentStart: contentStart - start, contentEnd: contentEnd - start }
}
