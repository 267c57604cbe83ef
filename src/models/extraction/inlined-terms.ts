import { type Word, wordsOf } from '../../core/words.ts'
import { indexGlossary, termKey } from '../glossary/glossary-index.ts'
import type { GlossaryTerm } from '../glossary-term.ts'
import { guessDefinition } from './definition-end.ts'
import { type RepeatedTerm, repeatedTerms } from './repeated-term.ts'
import { endOfPassage } from './same-words.ts'

/** A term whose tooltip stands in the text: `PTCE PTCE Pôles territoriaux…`. */
export interface InlinedTerm {
  /** The words of the article. */
  readonly text: string
  /** The title of the tooltip, mostly the term of the glossary. */
  readonly term: string
  /** The definition, as far as the text holds it. */
  readonly definition: string
  /** Whether it is certain where the definition ends: only a glossary can say so. */
  readonly boundary: 'certain' | 'guessed'
  /** The entry of the glossary that has this definition. */
  readonly id?: GlossaryTerm['id']
  /** Offset of the words of the article. */
  readonly start: number
  /** Offset of the end of those words: what is between here and `end` is no part of the article. */
  readonly wordsEnd: number
  /** Offset of the end of the definition. */
  readonly end: number
}

type GlossaryIndex = ReturnType<typeof indexGlossary>

/** Find the terms whose tooltips stand in a text. */
export function inlinedTerms(text: string, glossary: readonly GlossaryTerm[]): InlinedTerm[] {
  const index = indexGlossary(glossary)
  const terms: InlinedTerm[] = []
  let start = 0
  for (const line of text.split('\n')) {
    for (const term of termsOfLine(line, index)) terms.push(moved(term, start))
    start += line.length + 1
  }
  return terms
}

function moved(term: InlinedTerm, by: number): InlinedTerm {
  return { ...term, start: term.start + by, wordsEnd: term.wordsEnd + by, end: term.end + by }
}

function termsOfLine(line: string, index: GlossaryIndex): InlinedTerm[] {
  const words = wordsOf(line)
  const candidates = [...repeatedTerms(line, words)].flatMap((repeated) => candidateOf(line, words, repeated, index))
  const terms: InlinedTerm[] = []
  for (const [place, candidate] of candidates.entries()) {
    // A repetition inside a definition that was found is part of it.
    if (candidate.start < (terms.at(-1)?.end ?? 0)) continue
    terms.push(termOf(line, candidate, candidates[place + 1]?.start ?? line.length))
  }
  return terms
}

/** Where the parts of a term and its tooltip are. */
interface Candidate {
  readonly start: number
  readonly wordsEnd: number
  readonly titleStart: number
  readonly titleEnd: number
  readonly definitionStart: number
  readonly known: KnownDefinition | undefined
}

function candidateOf(
  line: string,
  words: readonly Word[],
  { first, count, isTitle }: RepeatedTerm,
  index: GlossaryIndex,
): Candidate[] {
  const start = words[first]?.start ?? 0
  const wordsEnd = words[first + count - 1]?.end ?? start
  const titleStart = words[first + count]?.start ?? wordsEnd
  const titleEnd = words[first + 2 * count - 1]?.end ?? wordsEnd
  const definitionStart = words[first + 2 * count]?.start ?? titleEnd
  const known = knownDefinition(line, definitionStart, index.get(termKey(line.slice(titleStart, titleEnd))) ?? [])
  return isTitle || known !== undefined ? [{ start, wordsEnd, titleStart, titleEnd, definitionStart, known }] : []
}

function termOf(line: string, candidate: Candidate, limit: number): InlinedTerm {
  const { start, wordsEnd, titleStart, titleEnd, definitionStart, known } = candidate
  const end = known?.end ?? definitionStart + guessDefinition(line.slice(definitionStart, limit))
  const found = {
    text: line.slice(start, wordsEnd),
    term: line.slice(titleStart, titleEnd),
    definition: line.slice(definitionStart, end),
    start,
    wordsEnd,
    end,
  }
  return known === undefined ? { ...found, boundary: 'guessed' } : { ...found, boundary: 'certain', id: known.id }
}

/** An entry of the glossary whose definition the text holds, and where that ends. */
interface KnownDefinition {
  readonly id: GlossaryTerm['id']
  readonly end: number
}

// Of two definitions, one of which begins the other, the longer is meant.
function knownDefinition(line: string, from: number, entries: readonly GlossaryTerm[]): KnownDefinition | undefined {
  let known: KnownDefinition | undefined
  for (const { id, definition } of entries) {
    const end = endOfPassage(line, from, definition.trim())
    if (end !== undefined && end > (known?.end ?? from)) known = { id, end }
  }
  return known
}
