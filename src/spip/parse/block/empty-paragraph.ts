import { Event, type EventStream } from '../../event.ts'

/**
 * Tell whether an HTML `<p>` without attributes was opened last, and holds nothing yet.
 *
 * @param events
 *   The events so far.
 */
export function endsWithEmptyParagraph(events: EventStream): boolean {
  const last = events.length - 1
  if (events.kindAt(last) !== Event.html) return false
  return /^<p>$/i.test((events.data[last] as { readonly value: string }).value)
}
