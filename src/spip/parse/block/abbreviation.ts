import { Event, EXIT } from '../../event.ts'
import type { Handler } from '../flow.ts'

/**
 * The start of an abbreviation: its short form follows. It is text in a cell of a table, which ends at its pipe.
 *
 * ```text
 * > | [SIAE|structure d’insertion]
 *     ^
 * ```
 */
export const abbreviationOpen: Handler = (flow, start, end, data, index) => {
  if (flow.tokens.mateOf(index) >= flow.lastToken) return flow.text(start, end)
  flow.inline(Event.abbreviation, start, end, data)
  flow.delimiters.enterScope()
}

/**
 * The end of an abbreviation, with its title.
 *
 * ```text
 * > | [SIAE|structure d’insertion]
 *          ^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const abbreviationClose: Handler = (flow, start, end) => {
  flow.delimiters.leaveScope()
  flow.inline(Event.abbreviation + EXIT, start, end)
}
