import { countsIn } from './counts-in.ts'

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

const ANNOUNCES = /:\s*$/
/** How an item begins: a bullet of any kind, the private ones of word processors too; a number, a letter, a time of day, a note. */
const ITEM =
  /^\s*(?:[\p{Pd}\p{So}\p{Sm}\p{Co}•‣·∙*⁃›»]|o\s|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\)|\d{1,2}[.°/]|(?:\d{1,2}|[a-z])\s?\p{Pd}\s|\d{1,2}\s?h(?![a-z])|\[\d{1,3}\])/iu
/** What a colon announces that is no list: the words of somebody, a line of them, the call of a note behind; « Bou’Sol » alone may begin any text. */
const QUOTATION = /^\s*(?:«[^»]*(?:»|$)|“[^”]*(?:”|$)|"[^"]*(?:"|$))(?:[\s.,;!?…]|\[\d{1,3}\])*$/
const SENTENCE_START = /[.!?…]\s+(?=[\p{Lu}«"])/gu

/** Find the lines that announce a list where no list follows. */
export function lostLists(text: string): LostList[] {
  const lists: LostList[] = []
  const lines = text.split('\n')
  let start = 0
  for (const [index, line] of lines.entries()) {
    if (ANNOUNCES.test(line) && isLost(followingLine(lines, index))) lists.push(listOf(line, start))
    start += line.length + 1
  }
  return lists
}

function isLost(following: string): boolean {
  return !ITEM.test(following) && !QUOTATION.test(following)
}

function followingLine(lines: readonly string[], index: number): string {
  let next = index + 1
  while (lines[next]?.trim() === '') next++
  return lines[next] ?? ''
}

function listOf(line: string, start: number): LostList {
  const starts = [...line.matchAll(SENTENCE_START)].map((match) => match.index + match[0].length)
  const from = starts.at(-1) ?? line.search(/\S/)
  const text = line.slice(from).trim()
  const [declaredCount, ...others] = countsIn(text)
  const place = { text, start: start + from, end: start + line.trimEnd().length }
  // Two numbers, and nobody knows which of them counts the items.
  return declaredCount === undefined || others.length > 0 ? place : { ...place, declaredCount }
}
