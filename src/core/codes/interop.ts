/** Codes of what reading rows of public data finds, beside those of the values that the rows hold. */
export const INTEROP_CODES = [
  // no actor
  'interop/name-missing',
  'interop/number-missing',
  // the row
  'interop/row-merged',
  'interop/masked',
  'interop/deleted',
  'interop/leading-zeros',
  'interop/number-in-observation',
  'interop/unknown-code',
  // time
  'interop/placeholder-date',
  'interop/end-undated',
  'interop/period-missing',
  'interop/establishment-closed',
  // the ESS and insertion
  'interop/ess-against-form',
  'interop/siae-other-kind',
  'interop/siae-kind-missing',
] as const

/** A problem code of reading rows of public data. */
export type InteropCode = (typeof INTEROP_CODES)[number]
