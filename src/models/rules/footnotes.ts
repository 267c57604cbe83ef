import type { Article } from '../article.ts'
import type { Dataset } from '../dataset.ts'
import { type DatasetProblem, found, type Path } from './dataset-problem.ts'
import { missingNumbers } from './missing-numbers.ts'

/** Each call of a note has its note, each note its call, and their numbers leave none out. */
export function* checkFootnotes({ articles }: Dataset): Generator<DatasetProblem> {
  for (const [place, article] of articles.entries()) yield* checkNotes(article, ['articles', place])
}

/** The part of an article that its notes are in. */
type Notes = { readonly [Key in 'footnoteRefs' | 'footnotes']: readonly Pick<Article[Key][number], 'marker'>[] }

/** Check the notes of one article. */
export function* checkNotes({ footnoteRefs, footnotes }: Notes, path: Path): Generator<DatasetProblem> {
  const called = firstPlaces(footnoteRefs)
  const written = firstPlaces(footnotes)
  for (const [marker, place] of called) {
    if (!written.has(marker)) {
      yield found('dataset/article-footnote-dangling', [...path, 'footnoteRefs', place], { marker })
    }
  }
  for (const [marker, place] of written) {
    if (!called.has(marker)) yield found('dataset/article-footnote-unused', [...path, 'footnotes', place], { marker })
  }
  const missing = missingNumbers([...called.keys(), ...written.keys()])
  if (missing.length > 0) yield found('dataset/article-footnote-gap', [...path, 'footnoteRefs'], { missing })
}

function firstPlaces(notes: readonly { readonly marker: number }[]): Map<number, number> {
  const places = new Map<number, number>()
  for (const [place, { marker }] of notes.entries()) if (!places.has(marker)) places.set(marker, place)
  return places
}
