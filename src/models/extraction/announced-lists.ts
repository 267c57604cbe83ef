import { foldText } from '../../core/fold-text.ts'

/** A list that a text announces and does not give: « autour de trois ambitions : », and then another paragraph. */
export interface LostList {
  /** The sentence that announces it. */
  readonly text: string
  /** How many items it announces, when it says so. */
  readonly declaredCount?: number
  /** Offset of the sentence. */
  readonly start: number
  readonly end: number
}

const NUMBERS: Readonly<Record<string, number>> = {
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
}

const ANNOUNCES = /:[ \u00A0\u202F]*\r?$/
const ITEM = /^[ \u00A0]*(?:[-–—•*▪·]|\d{1,2}[.)°]|[a-z]\))/
/** What stands between the thousands of a number: « 1 500 ». */
const THOUSANDS = /(?<=\d)\s(?=\d{3}(?!\d))/g
const SENTENCE_START = /[.!?…][ \u00A0]+(?=[\p{Lu}«"])/gu

/** Find the lines that announce a list where no list follows. */
export function lostLists(text: string): LostList[] {
  const lists: LostList[] = []
  const lines = text.split('\n')
  let start = 0
  for (const [index, line] of lines.entries()) {
    if (ANNOUNCES.test(line) && !ITEM.test(followingLine(lines, index))) lists.push(listOf(line, start))
    start += line.length + 1
  }
  return lists
}

function followingLine(lines: readonly string[], index: number): string {
  let next = index + 1
  while (lines[next]?.trim() === '') next++
  return lines[next] ?? ''
}

function listOf(line: string, start: number): LostList {
  const starts = [...line.matchAll(SENTENCE_START)].map((match) => match.index + match[0].length)
  const from = starts.at(-1) ?? 0
  const text = line.slice(from).trim()
  const numbers = text
    .replace(THOUSANDS, '')
    .split(/[\s\u00A0,;:’']+/)
    .flatMap((word) => numberOf(word) ?? [])
  const [declaredCount] = numbers
  const place = { text, start: start + from, end: start + line.trimEnd().length }
  // Two numbers, and nobody knows which of them counts the items.
  return declaredCount === undefined || numbers.length > 1 ? place : { ...place, declaredCount }
}

function numberOf(word: string): number | undefined {
  if (/^\d{1,2}$/.test(word)) return Number(word)
  const key = foldText(word)
  return Object.hasOwn(NUMBERS, key) ? NUMBERS[key] : undefined
}
