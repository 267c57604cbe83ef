/** What an instant is worded of: two digits each (the year: four), `10:00`, `UTC` or `UTC+2`; the zone of a day is `''`. */
export interface InstantParts {
  readonly year: string
  readonly month: string
  readonly day: string
  readonly time: string
  readonly zone: string
}

/** Puts the parts of an instant or a day in the order of one language. */
export type InstantWords = (parts: InstantParts) => string
