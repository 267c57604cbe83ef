import { plainSigns } from './plain-signs.ts'

const BLANKS = /\s+/g

/** A text and its folded twin, of the same length: what is found in one is cut out of the other. */
export interface AlignedText {
  readonly text: string
  readonly folded: string
}

/** Fold a text character by character: no capitals, no accents, plain apostrophes and hyphens, single spaces. */
export function alignFold(source: string): AlignedText {
  const text = source.normalize('NFC').replace(BLANKS, ' ').trim()
  return { text, folded: plainSigns(text).replace(/[^\0-\x7F]|[A-Z]/g, foldUnit) }
}

function foldUnit(unit: string): string {
  if (unit === '’' || unit === 'ʼ' || unit === '‘') return "'"
  if (unit === '\u2010' || unit === '\u2011') return '-'
  return unit.normalize('NFD').charAt(0).toLowerCase().charAt(0)
}
