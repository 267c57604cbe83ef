import { Event } from '../event.ts'
import type { InlineFlow } from './inline-flow.ts'

/** Join the openers that stayed text with the text around them, so that typography and the tree see one text. */
export function mergeTexts(flow: InlineFlow): void {
  const { events } = flow
  let kept = flow.leafEvent + 1
  for (let index = kept; index < events.length; index++) {
    const written = events.kindAt(index)
    if (written === Event.none) continue
    const kind = written === Event.delimiter ? Event.text : written
    const last = kept - 1
    if (kind === Event.text && events.kindAt(last) === Event.text && events.endOf(last) === events.startOf(index)) {
      events.setEnd(last, events.endOf(index))
      continue
    }
    if (kept < index) events.move(index, kept)
    if (kind !== written) events.setKind(kept, kind)
    kept++
  }
  events.truncate(kept)
}
