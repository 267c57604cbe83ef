/** Codes of what reading and writing rows of a SPIP database finds. */
export const ROW_CODES = [
  // the row itself
  'rows/not-a-row',
  'rows/column-missing',
  'rows/id-invalid',
  'rows/id-taken',
  // status
  'rows/status-unknown',
  'rows/status-legacy',
  'rows/status-case',
  // place in the thread
  'rows/parent-missing',
  'rows/parent-cycle',
  'rows/parent-private',
  'rows/parent-unread',
  'rows/thread-mismatch',
  'rows/object-mismatch',
  'rows/object-missing',
  'rows/author-missing',
  // dates
  'rows/date-zero',
  'rows/date-invalid',
  'rows/date-before-parent',
  // texts
  'rows/text-invalid-utf8',
  'rows/text-double-encoded',
  'rows/text-control-characters',
  'rows/text-is-blob',
  'rows/text-huge',
  'rows/text-empty',
  'rows/duplicate',
  // address
  'rows/ip-invalid',
  'rows/ip-digest',
  // a whole database
  'rows/value-unknown',
  'rows/section-missing',
  'rows/translation-missing',
  'rows/group-missing',
  'rows/thumbnail-missing',
  'rows/file-missing',
  'rows/link-dangling',
  'rows/reference-missing',
  'rows/reference-unpublished',
  'rows/redirect-cycle',
  // settings and writing
  'rows/mode-unknown',
  'rows/mode-lossy',
  'rows/state-lossy',
  'rows/id-not-numeric',
] as const

/** The code of a problem of a row. */
export type RowCode = (typeof ROW_CODES)[number]
