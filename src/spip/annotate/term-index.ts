import { foldText } from '../../core/fold-text.ts'
import { isWhole, type Word, wordsOf } from '../../core/words.ts'
import { isSpelledAs } from './same-spelling.ts'

/** A term to find in a text. */
export interface TermToAnnotate {
  /** The term, as texts use it. */
  readonly term: string
  /** Other spellings: plural, long form, acronym. */
  readonly variants?: readonly string[] | undefined
  /** What it means, as plain text. */
  readonly definition: string
  /** Language of the definition, when it is not that of the text. */
  readonly lang?: string | undefined
}

/** A place of a text where a term stands. */
export interface TermPlace {
  readonly start: number
  readonly end: number
  readonly term: TermToAnnotate
}

/** A spelling of a term. */
interface Spelling {
  readonly spelling: string
  /** The signs before its first word and behind its last: « .NET », « C++ ». */
  readonly signs: string
  /** How many of them stand before. */
  readonly before: number
  readonly term: TermToAnnotate
}

/** The terms by their words: each step leads to the word that comes next. */
interface Step {
  readonly next: Map<string, Step>
  /** The spellings that end here, in the order of the terms: of several terms of one spelling, the first is found. */
  readonly spellings: Map<string, Spelling>
}

/** Terms, ready to be found. */
export class TermIndex {
  readonly #root: Step = newStep()

  constructor(terms: readonly TermToAnnotate[]) {
    for (const term of terms) for (const text of [term.term, ...(term.variants ?? [])]) this.#add(text, term)
  }

  #add(text: string, term: TermToAnnotate): void {
    const spelling = text.trim()
    const words = wordsOf(spelling)
    let step = this.#root
    for (const word of words) {
      const key = word === words[0] ? word.letters : word.key
      let next = step.next.get(key)
      if (next === undefined) {
        next = newStep()
        step.next.set(key, next)
      }
      step = next
    }
    const before = words[0]?.start ?? 0
    const signs = spelling.slice(0, before) + spelling.slice(words.at(-1)?.end)
    if (!step.spellings.has(spelling)) step.spellings.set(spelling, { spelling, signs, before, term })
  }

  /**
   * Find the places of terms, in order. Where several begin, the longest is found; places do not overlap.
   *
   * Each word is looked up at most once for each word of the longest term.
   */
  *find(text: string): Generator<TermPlace> {
    const words = wordsOf(text)
    let last = 0
    for (const [index, { start }] of words.entries()) {
      const place = this.#longestAt(text, words, index, start)
      if (!place || place.start < last) continue
      yield place
      last = place.end
    }
  }

  #longestAt(text: string, words: readonly Word[], first: number, start: number): TermPlace | undefined {
    let longest: TermPlace | undefined
    let step: Step | undefined = this.#root
    for (let index = first; index < words.length; index++) {
      const word = words[index]
      step = word && step.next.get(index === first ? word.letters : word.key)
      if (!step) break
      longest = placeOf(step, text, start, word?.end ?? 0) ?? longest
    }
    return longest
  }
}

function newStep(): Step {
  return { next: new Map(), spellings: new Map() }
}

// Of spellings with the same words, the one with the most signs: « C++ » is no « C ».
function placeOf({ spellings }: Step, text: string, first: number, last: number): TermPlace | undefined {
  let most = -1
  let place: TermPlace | undefined
  for (const { spelling, signs, before, term } of spellings.values()) {
    const start = first - before
    const end = last + signs.length - before
    const found = text.slice(start, first) + text.slice(last, end)
    const hasSigns = signs.length > most && foldText(found) === foldText(signs)
    if (hasSigns && isWhole(text, start, end) && isSpelledAs(text.slice(first, last), spelling)) {
      most = signs.length
      place = { start, end, term }
    }
  }
  return place
}
