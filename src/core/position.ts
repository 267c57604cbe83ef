import { expectString } from './argument.ts'
import { firstAbove } from './first-above.ts'

/** A place in a text. */
export interface Point {
  /** Line, from 1. CR, LF and CRLF each end one line. */
  readonly line: number
  /** Column, from 1, in UTF-16 code units. */
  readonly column: number
  /** Distance from the start of the text, from 0, in UTF-16 code units. */
  readonly offset: number
}

/** A range of a text; `end` is the first place after it. */
export interface Position {
  readonly start: Point
  readonly end: Point
}

/** Turns offsets of one text into points. */
export interface LineIndex {
  /** Give the point at an offset; an offset outside the text is brought to its nearer end. */
  pointAt(offset: number): Point
  /** Give the position between two offsets. */
  positionOf(start: number, end: number): Position
}

/**
 * Read the line ends of a text once, so that any offset can be given as line and column.
 *
 * @param text
 *   Any text; CR, LF and CRLF end a line.
 * @returns
 *   An index: a look-up costs the logarithm of the number of lines, and nothing
 *   when look-ups go forward line by line.
 * @throws {TypeError}
 *   When `text` is not a string.
 * @example
 * ```ts
 * import {indexLines} from 'ess-domain'
 * indexLines('un\r\ndeux').pointAt(4) //=> {line: 2, column: 1, offset: 4}
 * ```
 */
export function indexLines(text: string): LineIndex {
  expectString(text, 'text')
  const starts = lineStarts(text)
  let recent = 0

  function pointAt(offset: number): Point {
    const at = Math.min(Math.max(offset, 0), text.length)
    recent = lineOf(starts, at, recent)
    return { line: recent + 1, column: at - (starts[recent] ?? 0) + 1, offset: at }
  }

  return {
    pointAt,
    positionOf: (start, end) => ({ start: pointAt(start), end: pointAt(end) }),
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  // Most texts have no CR: the engine's own search for one character is ten times a loop over them all.
  let cr = text.indexOf('\r')
  let lf = text.indexOf('\n')
  while (lf >= 0 || cr >= 0) {
    const isCr = cr >= 0 && (lf < 0 || cr < lf)
    const end = isCr && lf !== cr + 1 ? cr : lf
    starts.push(end + 1)
    if (isCr) cr = text.indexOf('\r', end + 1)
    if (end === lf) lf = text.indexOf('\n', end + 1)
  }
  return starts
}

// The tree is built nearly in source order: the line found last, or the next one, is most often the answer.
function lineOf(starts: readonly number[], offset: number, recent: number): number {
  if (offset >= (starts[recent] ?? 0)) {
    if (recent + 1 >= starts.length || offset < (starts[recent + 1] ?? 0)) return recent
    if (recent + 2 >= starts.length || offset < (starts[recent + 2] ?? 0)) return recent + 1
  }
  return firstAbove(starts, offset) - 1
}
