import { expectString } from '../../core/argument.ts'
import { expectOptions } from '../../core/expect-options.ts'
import type { Footnote } from '../article-parts.ts'
import type { GlossaryTerm } from '../glossary-term.ts'
import type { DatasetProblem } from '../rules/dataset-problem.ts'
import { checkNotes } from '../rules/footnotes.ts'
import { type LostList, lostLists } from './announced-lists.ts'
import { type InlinedTerm, inlinedTerms } from './inlined-terms.ts'
import { callsIn, type NoteCall, notesIn } from './note-calls.ts'

/** How an extracted text is read. */
export interface ExtractionOptions {
  /** The definitions that the site's tooltips had, of any version. (default: none, so that every end is guessed) */
  readonly glossary?: readonly GlossaryTerm[] | undefined
}

/** What was found in a text that was extracted from a page. */
export interface ExtractedText {
  /** The text without the tooltips whose end is certain; the others stay, for a word must not be lost to a guess. */
  readonly text: string
  /** The terms whose tooltips stand in the text, in order. Offsets are those of the text that was given. */
  readonly terms: readonly InlinedTerm[]
  /** The calls of notes, in order. */
  readonly footnoteRefs: readonly NoteCall[]
  /** The notes, in order. */
  readonly footnotes: readonly (Footnote & { readonly start: number; readonly end: number })[]
  /** The lists that the text announces and does not give: nothing is invented in their place. */
  readonly lists: readonly LostList[]
  /** What is wrong with the notes: `dataset/article-footnote-dangling`, `-unused`, `-gap`. */
  readonly problems: readonly DatasetProblem[]
}

/**
 * Read the plain text of a web page whose tooltips, notes and lists were damaged when it was extracted.
 *
 * Tooltips of a glossary come out as `term Term definition`, with nothing that marks the end of the definition. With
 * the glossary the end is `certain`; without it, or when the definition is another, it is `guessed`: where the text
 * visibly resumes, else at the end of the first sentence, else at the end of the line.
 *
 * @param text
 *   Plain text, a line a paragraph.
 * @param options
 *   `glossary`: the definitions that the tooltips had.
 * @returns
 *   What was found, with offsets; and the text without what is certainly no part of it.
 * @throws {TypeError}
 *   When `text` is not a string, or an option is not known.
 * @example
 * ```ts
 * import {glossaryTermSchema, readExtractedText} from 'ess-domain/models'
 * const page = 'Le PTCE PTCE Pôle territorial a trois ambitions :\n\nPuis[2] rien.'
 * const guessed = readExtractedText(page)
 * guessed.terms.map(({term, boundary}) => [term, boundary]) //=> [['PTCE', 'guessed']]
 * guessed.lists.map(({declaredCount}) => declaredCount) //=> [3]
 * guessed.problems.map(({code}) => code)
 * //=> ['dataset/article-footnote-dangling', 'dataset/article-footnote-gap']
 *
 * const term = glossaryTermSchema.parse({id: 'ptce', term: 'PTCE', definition: 'Pôle territorial'})
 * readExtractedText(page, {glossary: [term]}).text //=> 'Le PTCE a trois ambitions :\n\nPuis[2] rien.'
 * ```
 */
export function readExtractedText(text: string, options: ExtractionOptions = {}): ExtractedText {
  expectString(text, 'text')
  expectOptions(options, ['glossary'])
  const terms = inlinedTerms(text, options.glossary ?? [])
  const footnotes = notesIn(text)
  const footnoteRefs = callsIn(text, footnotes)
  return {
    text: withoutTooltips(text, terms),
    terms,
    footnoteRefs,
    footnotes,
    lists: lostLists(text),
    problems: [...checkNotes({ footnoteRefs, footnotes }, [])],
  }
}

function withoutTooltips(text: string, terms: readonly InlinedTerm[]): string {
  let clean = ''
  let last = 0
  for (const { boundary, wordsEnd, end } of terms) {
    if (boundary === 'guessed') continue
    clean += text.slice(last, wordsEnd)
    // The space that stood after the tooltip is no part of the text before a comma or a full stop.
    const gap = /^[ \u00A0]+(?=[,.)])/.exec(text.slice(end, end + 8))
    last = end + (gap === null ? 0 : gap[0].length)
  }
  return clean + text.slice(last)
}
