import { Event, EXIT } from '../../event.ts'
import type { Handler } from '../flow.ts'

/** The start of an abbreviation: its short form follows. */
export const abbreviationOpen: Handler = (flow, start, end, data) => {
  flow.inline(Event.abbreviation, start, end, data)
  flow.delimiters.enterScope()
}

/** The end of an abbreviation, with its title. */
export const abbreviationClose: Handler = (flow, start, end) => {
  flow.delimiters.leaveScope()
  flow.inline(Event.abbreviation + EXIT, start, end)
}
