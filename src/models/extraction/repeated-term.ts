import type { Word } from '../../core/words.ts'

/** A term that stands twice in a row, as a page leaves it whose tooltips were inlined: `PTCE PTCE Pôles…`. */
export interface RepeatedTerm {
  /** Index of its first word. */
  readonly first: number
  /** How many words it has. */
  readonly count: number
  /** Whether the second begins with a capital, and what follows too, as titles and definitions do. */
  readonly isTitle: boolean
}

// Terms of glossaries are short: a longer repetition is a slip of the pen.
const LONGEST_TERM = 6
const SPACE = ' '
const BLANK = /\s/
const CAPITAL = /^\p{Lu}/u

/**
 * Find what stands twice in a row in a line, a space between, and something after it.
 *
 * @param words
 *   The words of one line.
 */
export function* repeatedTerms(line: string, words: readonly Word[]): Generator<RepeatedTerm> {
  for (let first = 0; first < words.length; first++) {
    const count = repetitionAt(line, words, first)
    const second = words[first + count]
    const next = words[first + 2 * count]
    if (count === 0 || second === undefined || next === undefined) continue
    yield { first, count, isTitle: isCapital(line, second) && isCapital(line, next) }
    first += 2 * count - 1
  }
}

function repetitionAt(line: string, words: readonly Word[], first: number): number {
  for (let count = LONGEST_TERM; count > 0; count--) {
    const isFollowed = isAfterSpace(line, words[first + 2 * count])
    if (isFollowed && isAfterSpace(line, words[first + count]) && isRepeated(words, first, count)) return count
  }
  return 0
}

// A hyphen joins words as a space does, but not two that are one name: « Jean-Jean Dupont ».
function isAfterSpace(line: string, word: Word | undefined): boolean {
  return word?.key.startsWith(SPACE) === true && BLANK.test(line.charAt(word.start - 1))
}

function isRepeated(words: readonly Word[], first: number, count: number): boolean {
  for (let index = 0; index < count; index++) {
    const one = words[first + index]
    const other = words[first + count + index]
    if (one === undefined || other === undefined) return false
    const isSame = index === 0 ? one.letters === other.letters : one.key === other.key
    if (!isSame) return false
  }
  return true
}

function isCapital(line: string, { start }: Word): boolean {
  return CAPITAL.test(line.slice(start, start + 2))
}
