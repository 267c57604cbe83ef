/**
 * Codes of what reading rows of public data and merging what they give find, beside those of the values that the rows
 * hold.
 */
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
  // merging
  'interop/siren-conflict',
  'interop/value-differs',
  'interop/mask-kept',
  'interop/end-not-shared',
  'interop/place-renumbered',
  'interop/id-taken',
] as const

/** A problem code of reading rows of public data, or of merging what they give. */
export type InteropCode = (typeof INTEROP_CODES)[number]
