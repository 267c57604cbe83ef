import type { PhrasingContent, Text } from 'mdast'
import { text } from './make.ts'

const RUN = /[ \t\r\n]+/g
const LINE_END = /\r\n?/g
// A space that does not break is none.
const SPACES = ' \t\r\n'
const WORDS = /[^ \t\r\n]|$/

/** Write a text on one line: white space with a line end in it is a space. */
export function onOneLine(value: string): string {
  return value.replace(RUN, (run) => (/[\r\n]/.test(run) ? ' ' : run))
}

/** Write the line ends of a text as one line feed each: those of Windows would stand between others. */
export function withLineFeeds(value: string): string {
  return value.replace(LINE_END, '\n')
}

/** Find where a text begins, behind the white space before it. */
export function startOfWords(value: string): number {
  return value.search(WORDS)
}

/** Find where a text ends, before the white space behind it. */
export function endOfWords(value: string): number {
  let index = value.length
  while (index > 0 && SPACES.includes(value.charAt(index - 1))) index--
  return index
}

/**
 * Take away the white space that spans of text begin or end with, and give it: a text, or nothing.
 *
 * @param words
 *   Spans of text, one of which may change.
 * @param end
 *   Where: `0` for the start, `-1` for the end.
 */
export function takeSpace(words: PhrasingContent[], end: 0 | -1): Text[] {
  const word = words.at(end)
  if (word?.type !== 'text') return []
  const { value } = word
  const cut = end === 0 ? startOfWords(value) : endOfWords(value)
  const parts = [value.slice(0, cut), value.slice(cut)]
  const [space = '', rest = ''] = end === 0 ? parts : parts.reverse()
  if (space === '') return []
  words.splice(end, 1, { ...word, value: rest })
  return [text(space)]
}
