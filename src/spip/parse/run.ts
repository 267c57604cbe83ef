import type { Flow } from './flow.ts'
import { HANDLERS } from './handlers.ts'

/**
 * Read a range of tokens, and the text between them, into events.
 *
 * @param flow
 *   The pass; its containers at the start are what the range is read into.
 * @param first
 *   Index of the first token.
 * @param last
 *   Index after the last one.
 * @param to
 *   Offset where the text of the range ends; it starts at the cursor.
 */
export function run(flow: Flow, first: number, last: number, to: number): void {
  const { tokens } = flow
  let index = first
  while (index < last) {
    const start = tokens.startOf(index)
    const handler = HANDLERS[tokens.kindAt(index)]
    // A token before the cursor was part of a marker at the start of its line.
    if (handler === undefined || start < flow.cursor) {
      index++
      continue
    }
    flow.text(flow.cursor, start)
    index = handler(flow, index)
  }
  flow.text(flow.cursor, to)
}
