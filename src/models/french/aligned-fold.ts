const BLANKS = /\s+/g

/** A text and its folded twin, of the same length: what is found in one is cut out of the other. */
export interface AlignedText {
  readonly text: string
  readonly folded: string
}

/** Fold a text character by character: no capitals, no accents, plain apostrophes and hyphens, single spaces. */
export function alignFold(source: string): AlignedText {
  const text = source.normalize('NFC').replace(BLANKS, ' ').trim()
  return { text, folded: text.replace(/[^\0-\x7F]|[A-Z`]/g, foldUnit) }
}

function foldUnit(unit: string): string {
  // Accents are typed for apostrophes: « d´eau ».
  if ('’ʼ‘´`'.includes(unit)) return "'"
  if ('\u2010\u2011'.includes(unit)) return '-'
  return unit.normalize('NFD').charAt(0).toLowerCase().charAt(0)
}
