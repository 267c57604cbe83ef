import { Event, type EventStream } from '../../event.ts'
import type { HtmlFields } from './raw-block.ts'

/** Tell whether an event is a `<br>` of the text. */
export function isBreakTag(events: EventStream, index: number): boolean {
  return events.kindAt(index) === Event.html && (events.data[index] as HtmlFields).tag?.name === 'br'
}
