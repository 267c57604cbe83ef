import { Event, type EventStream } from '../../event.ts'

/** Tell whether an event is a `<br>` of the text. */
export function isBreakTag(events: EventStream, index: number): boolean {
  if (events.kindAt(index) !== Event.html) return false
  return (events.data[index] as { readonly tag?: { readonly name: string } }).tag?.name === 'br'
}
