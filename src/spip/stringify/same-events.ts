import { Event, type EventStream } from '../event.ts'
import { textValue } from '../tree/text-value.ts'

/** Fields that follow from the rest: whether a paragraph has an element, where a cell stands, what a column holds. */
const DERIVED = new Set(['bare', 'column', 'numeric'])

/**
 * Tell whether two ranges of events say the same: kinds, fields and texts; where they stand does not count, nor how
 * a text is cut.
 */
export function sameEvents(a: EventStream, firstA: number, lastA: number, b: EventStream): boolean {
  const left = said(a, firstA, lastA)
  const right = said(b, 0, b.length)
  for (;;) {
    const one = left.next()
    const other = right.next()
    if (one.done === true || other.done === true) return one.done === other.done
    if (one.value !== other.value) return false
  }
}

// What each event says, as one string; neighbouring texts are one.
function* said(stream: EventStream, first: number, last: number): Generator<string> {
  let text = ''
  for (let index = first; index < last; index++) {
    const kind = stream.kindAt(index)
    if (kind === Event.none) continue
    if (kind === Event.text || (kind === Event.literal && !isReference(stream, index))) {
      text += valueOf(stream, index)
      continue
    }
    if (text !== '') yield `text ${text}`
    text = ''
    yield `${kind} ${fieldsOf(stream, index, kind)}`
  }
  if (text !== '') yield `text ${text}`
}

function isReference(stream: EventStream, index: number): boolean {
  const own = stream.data[index]
  return typeof own === 'string' && own.startsWith('&') && own.length > 1
}

function valueOf(stream: EventStream, index: number): string {
  const own = stream.data[index]
  if (typeof own === 'string') return own
  const start = stream.startOf(index)
  const end = stream.endOf(index)
  return stream.kindAt(index) === Event.literal ? stream.source.slice(start, end) : textValue(stream.source, start, end)
}

function fieldsOf(stream: EventStream, index: number, kind: number): string {
  const own = stream.data[index]
  if (own === undefined) {
    return kind === Event.literal ? stream.source.slice(stream.startOf(index), stream.endOf(index)) : ''
  }
  if (typeof own !== 'object' || own === null) return String(own)
  const fields = own as Readonly<Record<string, unknown>>
  return Object.keys(fields)
    .filter((name) => fields[name] !== undefined && !DERIVED.has(name))
    .sort()
    .map((name) => `${name}=${JSON.stringify(fields[name])}`)
    .join(' ')
}
