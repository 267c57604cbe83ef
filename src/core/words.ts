import { foldText } from './fold-text.ts'

/** A word of a text. */
export interface Word {
  readonly start: number
  readonly end: number
  /** What it is looked up by as the first word of a term: its letters, folded. */
  readonly letters: string
  /**
   * What it is looked up by as any other word of one: its letters behind what joins them to the word before, which is
   * `' '`, `"'"`, `'·'`, or a line end with the other signs.
   */
  readonly key: string
}

// U+02BC is a letter to Unicode, and an apostrophe to who types it. DI: what takes no place, a soft hyphen for instance.
const LETTER = /(?!ʼ)[\p{L}\p{N}\p{M}]/u
const LETTERS = /(?!ʼ)[\p{L}\p{N}\p{M}](?:(?!ʼ)[\p{L}\p{N}\p{M}\p{DI}])*/gu
const PLAIN = /^[a-zA-Z0-9]+$/
const JOINTS: readonly (readonly [form: RegExp, key: string])[] = [
  [/^\s+$/, ' '],
  [/^[-\u2010\u2011]$/, ' '],
  [/^['’ʼ‘]$/, "'"],
  [/^[·•‧⋅]$/, '·'],
]

/** Cut a text into words: « l’ESS » has two, and so has « circuits-courts ». */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let last = 0
  for (const match of text.matchAll(LETTERS)) {
    const start = match.index
    const joint = words.length === 0 ? '' : jointOf(text.slice(last, start))
    last = start + match[0].length
    const letters = foldWord(match[0])
    words.push({ start, end: last, letters, key: joint + letters })
  }
  return words
}

// Most words have nothing to fold but capitals, and most are joined by one space.
function foldWord(word: string): string {
  return PLAIN.test(word) ? word.toLowerCase() : foldText(word)
}

// Other signs count, and the spaces beside them do not: « R & D » is « R&D », and no « R, D ».
function jointOf(between: string): string {
  if (between === ' ') return between
  return JOINTS.find(([form]) => form.test(between))?.[1] ?? `\n${between.replace(/\s/g, '')}`
}

/** Hyphens and their like, and the dots of inclusive writing (« salarié·es »). */
const JOINING = '-_@·•‧⋅\u2010\u2011'

/** Tell whether a text holds a letter, a digit or a mark. */
export function holdsLetter(text: string): boolean {
  return LETTER.test(text)
}

/** Tell whether a range of a text is not part of a longer word: « inter-PTCE » holds no « PTCE », « élu·es » no « élu ». */
export function isWhole(text: string, start: number, end: number): boolean {
  return !isJoined(text.charAt(start - 1), text.charAt(start - 2)) && !isJoined(text.charAt(end), text.charAt(end + 1))
}

function isJoined(near: string, next: string): boolean {
  return holdsLetter(JOINING.includes(near) ? next : near)
}
