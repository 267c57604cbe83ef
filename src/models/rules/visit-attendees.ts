import type { Dataset } from '../dataset.ts'
import type { Qualifier, Quantity } from '../values/quantity.ts'
import { type DatasetProblem, found } from './dataset-problem.ts'

/** No more people are named than were said to come. */
export function* checkVisitAttendees({ visits }: Dataset): Generator<DatasetProblem> {
  for (const [place, { participants, attendees }] of visits.entries()) {
    if (participants === undefined || attendees === undefined) continue
    const listed = new Set(attendees).size
    if (listed <= mostOf(participants)) continue
    const params = { listed, declared: participants.value }
    yield found('dataset/visit-attendees-count', ['visits', place, 'attendees'], params)
  }
}

/** The highest number that each way of saying one allows; « une quinzaine » is believed to one half. */
const MOST: Readonly<Record<Qualifier, (value: number) => number>> = {
  exact: (value) => value,
  approx: (value) => value * 1.5,
  'more-than': () => Number.POSITIVE_INFINITY,
  'at-least': () => Number.POSITIVE_INFINITY,
  'less-than': (value) => Math.ceil(value) - 1,
  'at-most': (value) => value,
}

function mostOf({ value, qualifier }: Quantity): number {
  return MOST[qualifier](value)
}
