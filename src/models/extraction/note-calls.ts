import type { Footnote } from '../article-parts.ts'

/** A call of a note that stands in a text: `[2]`. */
export interface NoteCall {
  readonly marker: number
  readonly start: number
  readonly end: number
}

// A zero numbers nothing: « [0] ».
const CALL = /\[(?!0+\])(\d{1,3})\]/g
/** A note: its number in brackets at the start of a line, then its text. */
const NOTE = /^[^\S\r\n\u2028\u2029]*\[(?!0+\])(\d{1,3})\][^\S\r\n\u2028\u2029]*(\S.*)/gm

/** Find the notes of a text, which stand on lines of their own. */
export function notesIn(text: string): (Footnote & { readonly start: number; readonly end: number })[] {
  return [...text.matchAll(NOTE)].map((match) => ({
    marker: Number(match[1]),
    text: (match[2] ?? '').trim(),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Find the calls of notes; the number that a note itself begins with is none. */
export function callsIn(text: string, notes: readonly { readonly start: number }[]): NoteCall[] {
  // Each note begins with its number, so that it takes the first one from its start on.
  const starts = notes.map(({ start }) => start)
  let next = 0
  return [...text.matchAll(CALL)].flatMap((match) => {
    if (match.index >= (starts[next] ?? text.length)) {
      next++
      return []
    }
    return [{ marker: Number(match[1]), start: match.index, end: match.index + match[0].length }]
  })
}
