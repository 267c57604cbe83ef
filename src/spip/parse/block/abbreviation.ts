import { Event, EXIT } from '../../event.ts'
import type { Handler } from '../flow.ts'

/** The start of an abbreviation: its short form follows. */
export const abbreviationOpen: Handler = (flow, index, start, end) => {
  flow.inline(Event.abbreviation, start, end, flow.tokens.data[index])
  flow.delimiters.enterScope()
}

/** The end of an abbreviation, with its title. */
export const abbreviationClose: Handler = (flow, _, start, end) => {
  flow.delimiters.leaveScope()
  flow.inline(Event.abbreviation + EXIT, start, end)
}
