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

/** The terms by their words: each step leads to the word that comes next. */
interface Step {
  readonly next: Map<string, Step>
  /** The spellings that end here, in the order of the terms. */
  readonly spellings: { readonly text: string; readonly term: TermToAnnotate }[]
}

/** Terms, ready to be found. */
export class TermIndex {
  readonly #root: Step = newStep()

  constructor(terms: readonly TermToAnnotate[]) {
    for (const term of terms) for (const text of [term.term, ...(term.variants ?? [])]) this.#add(text, term)
  }

  #add(text: string, term: TermToAnnotate): void {
    let step = this.#root
    for (const [place, word] of wordsOf(text).entries()) {
      const key = place === 0 ? word.letters : word.key
      let next = step.next.get(key)
      if (next === undefined) {
        next = newStep()
        step.next.set(key, next)
      }
      step = next
    }
    step.spellings.push({ text, term })
  }

  /**
   * Find the places of terms, in order. Where several begin, the longest is found; places do not overlap.
   *
   * Each word is looked up at most once for each word of the longest term.
   */
  *find(text: string): Generator<TermPlace> {
    const words = wordsOf(text)
    for (let index = 0; index < words.length; index++) {
      const found = this.#longestAt(text, words, index)
      if (found === undefined) continue
      yield found.place
      index = found.last
    }
  }

  #longestAt(text: string, words: readonly Word[], first: number): { place: TermPlace; last: number } | undefined {
    let longest: { place: TermPlace; last: number } | undefined
    let step: Step | undefined = this.#root
    const start = words[first]?.start ?? 0
    for (let index = first; index < words.length; index++) {
      const word = words[index]
      if (word === undefined) break
      step = step.next.get(index === first ? word.letters : word.key)
      if (step === undefined) break
      const term = spelledTerm(step, text, start, word.end)
      if (term !== undefined) longest = { place: { start, end: word.end, term }, last: index }
    }
    return longest
  }
}

function newStep(): Step {
  return { next: new Map(), spellings: [] }
}

function spelledTerm({ spellings }: Step, text: string, start: number, end: number): TermToAnnotate | undefined {
  if (!isWhole(text, start, end)) return undefined
  const words = text.slice(start, end)
  return spellings.find((spelling) => isSpelledAs(words, spelling.text))?.term
}
