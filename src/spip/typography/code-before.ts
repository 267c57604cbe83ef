import { EM_DASH, LF } from '../characters.ts'
import { Event, type EventStream, EXIT } from '../event.ts'

/**
 * Give the code of the character that the text of an event follows, where there is no border of a node; 0 elsewhere.
 *
 * `\[!` is set like `[!`, `&amp;nbsp;` like `&nbsp;`. Before a dash (`—`) at the start of a line it is a line end; not at
 * that of the text, nor of what an item or a quotation holds.
 *
 * @param first
 *   Code of the first character of the text.
 */
export function codeBefore(stream: EventStream, index: number, first: number): number {
  const kind = stream.kindAt(index - 1)
  if (kind === Event.literal) {
    const literal = stream.literalAt(index - 1)
    return literal.length === 1 || literal === '&amp;' ? literal.charCodeAt(0) : 0
  }
  if (first !== EM_DASH) return 0
  return stream.isBlank(index - 1) || (kind === Event.paragraph && stream.kindAt(index - 2) > EXIT) ? LF : 0
}
