import { Event, type EventStream } from '../../event.ts'
import type { HtmlFields } from '../../event-data.ts'

/**
 * Tell whether an HTML `<p>` without attributes was opened last, and holds nothing yet.
 *
 * ```text
 * > | <p><div>Un mot.</div>
 *     ^^^
 * ```
 *
 * @param events
 *   The events so far.
 */
export function endsWithEmptyParagraph(events: EventStream): boolean {
  const last = events.length - 1
  return events.kindAt(last) === Event.html && /^<p\s*>$/i.test((events.data[last] as HtmlFields).value)
}
