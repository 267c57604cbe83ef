/** Codes of the problems that reading or writing SPIP markup reports. */
export const SPIP_CODES = [
  'spip/unclosed-strong',
  'spip/unclosed-emphasis',
  'spip/unclosed-heading',
  'spip/unclosed-link',
  'spip/empty-link',
  'spip/nested-link',
  'spip/unclosed-footnote',
  'spip/unclosed-raw-block',
  'spip/unclosed-row',
  'spip/unclosed-quote',
  'spip/stray-end-tag',
  'spip/unsafe-url',
  'spip/html-removed',
  'spip/html-shown',
  'spip/attribute-removed',
  'spip/unknown-model',
  'spip/unresolved-reference',
  'spip/undefined-footnote',
  'spip/too-deep',
  'spip/not-writable',
] as const

/** A problem code of SPIP markup. */
export type SpipCode = (typeof SPIP_CODES)[number]
