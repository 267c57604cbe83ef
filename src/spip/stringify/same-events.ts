import { decodeReferences } from '../character-references.ts'
import { Event, type EventStream } from '../event.ts'
import { isReference, textValue } from '../tree/text-value.ts'

/**
 * Fields that no source says: whether a paragraph has an element, where a cell stands, whether it is a header of its
 * table, what a column holds, which tag HTML is, which all follow from the rest; and who explained a term.
 */
const UNSAID = new Set(['bare', 'column', 'header', 'numeric', 'tag', 'annotated'])

type Fields = { readonly [name: string]: unknown }

const NONE: Fields = {}

/**
 * Compare a range of events with what was read: kinds, fields and texts; where they stand does not count, nor how a
 * text is cut.
 *
 * @returns
 *   Index of the first event that was not read the same, the end of the range when more was read; -1 when all is the
 *   same.
 */
export function firstDifference(
  stream: EventStream,
  first: number,
  last: number,
  read: EventStream,
  readLast: number,
): number {
  const own = new Saying(stream, first, last)
  const other = new Saying(read, 0, readLast)
  for (;;) {
    const start = own.index
    if (own.takeText() !== other.takeText()) return start
    const { index } = own
    if (index === last) return other.index === readLast ? -1 : last
    if (stream.kindAt(index) !== read.kindAt(other.index)) return index
    if (!sameFields(stream.data[index] ?? NONE, read.data[other.index] ?? NONE)) return index
    own.index++
    other.index++
  }
}

// What a range of events says, read from its start.
class Saying {
  constructor(
    readonly stream: EventStream,
    public index: number,
    readonly last: number,
  ) {}

  /** Take the texts that stand side by side, perhaps none. */
  takeText(): string {
    let text = ''
    for (; this.index < this.last; this.index++) {
      const part = textOf(this.stream, this.index)
      if (part === undefined) break
      text += part
    }
    return text
  }
}

// A character reference says its character.
function textOf(stream: EventStream, index: number): string | undefined {
  const kind = stream.kindAt(index)
  if (kind !== Event.text && kind !== Event.literal) return undefined
  const own = stream.data[index]
  if (typeof own === 'string') return kind === Event.literal && isReference(own) ? decodeReferences(own) : own
  return textValue(stream.source, stream.startOf(index), stream.endOf(index))
}

function sameFields(own: unknown, other: unknown): boolean {
  if (own === other) return true
  if (Object(own) !== own || Object(other) !== other) return false
  return hasFieldsOf(own as Fields, other as Fields) && hasFieldsOf(other as Fields, own as Fields)
}

// A field that is not set is the same as none. Of a link, `bare` is what it shows.
function hasFieldsOf(own: Fields, other: Fields): boolean {
  return Object.keys(other).every(
    (name) => (UNSAID.has(name) && typeof other[name] !== 'string') || sameFields(own[name], other[name]),
  )
}
