import { Event, type EventStream, EXIT } from './event.ts'
import type { DataOf } from './event-data.ts'

/** One part of a multilingual text: the events of its content. */
export interface Variant {
  readonly lang: string
  readonly first: number
  readonly last: number
}

/** List the parts of a multilingual text that starts at an event. */
export function variantsOf(stream: EventStream, index: number): Variant[] {
  const variants: Variant[] = []
  let lang = ''
  let first = 0
  for (let at = index + 1; at < stream.length && stream.kindAt(at) !== Event.multi + EXIT; at++) {
    const kind = stream.kindAt(at)
    if (kind === Event.multiVariant) {
      lang = (stream.data[at] as DataOf<Event.multiVariant>).lang
      first = at + 1
    } else if (kind === Event.multiVariant + EXIT) variants.push({ lang, first, last: at })
  }
  return variants
}
