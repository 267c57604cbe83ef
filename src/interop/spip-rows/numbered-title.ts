import { expectString } from '../../core/argument.ts'

/** A title, and the rank that stood before it (*titre numéroté*). */
export interface SpipTitle {
  /** The words, in SPIP's markup; they may hold `<multi>`. */
  readonly text: string
  /** `10` of `10. Titre`: SPIP sorts by it, and does not print it. Absent when the title has none. */
  readonly rank?: number
}

const NUMBERED = /^\s*(\d{1,15})[.)°]\s+(?=\S)/

/**
 * Read a title that may begin with its rank: `10. Titre`, `2) Titre`, `3° Titre`.
 *
 * @param title
 *   The title as it is stored.
 * @returns
 *   Its words, and its rank where there is one. A number that no sign follows, as a year, belongs to the words.
 * @throws {TypeError}
 *   When `title` is not a string.
 * @example
 * ```ts
 * import {parseNumberedTitle} from 'ess-domain/interop'
 * parseNumberedTitle('10. Le réseau') //=> {text: 'Le réseau', rank: 10}
 * parseNumberedTitle('2024, année du pain') //=> {text: '2024, année du pain'}
 * ```
 */
export function parseNumberedTitle(title: string): SpipTitle {
  expectString(title, 'title')
  const match = NUMBERED.exec(title)
  if (match === null) return { text: title }
  return { text: title.slice(match[0].length), rank: Number(match[1]) }
}

/** Write a title with its rank. */
export function writeNumberedTitle({ rank, text }: SpipTitle): string {
  return rank == null ? text : `${rank}. ${text}`
}
