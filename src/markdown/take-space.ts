import type { PhrasingContent, Text } from 'mdast'
import { text } from './make.ts'
import { endOfWords, startOfWords } from './white-space.ts'

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
