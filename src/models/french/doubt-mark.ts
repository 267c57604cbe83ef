/** The marks of EDTF: approximate, uncertain, both; nothing where a date is told without doubt. */
export type Mark = '' | '~' | '?' | '%'

/** Join two marks of one date. */
export function marksTogether(a: Mark, b: Mark): Mark {
  if (a === '' || a === b) return b
  return b === '' ? a : '%'
}

/** Put a mark on a date, beside one that it may have. */
export function withMark(edtf: string, mark: Mark): string {
  const [, bare = '', own = ''] = /^(.*?)([~?%]?)$/.exec(edtf) ?? []
  return bare + marksTogether(own as Mark, mark)
}
