/** Codes of what reading rows of public data finds, beside those of the values that the rows hold. */
export const INTEROP_CODES = [
  'interop/row-skipped',
  'interop/row-merged',
  'interop/name-missing',
  'interop/number-missing',
  'interop/masked',
  'interop/leading-zeros',
  'interop/unknown-code',
  'interop/end-undated',
  'interop/deleted',
  'interop/period-missing',
  'interop/ess-against-form',
  'interop/siae-other-kind',
  'interop/siae-kind-missing',
] as const

/** A problem code of reading rows of public data. */
export type InteropCode = (typeof INTEROP_CODES)[number]
