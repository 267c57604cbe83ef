import { expect, test } from 'vitest'
import { checkNotes } from '../../../src/models/rules/footnotes.ts'

function found(called: readonly number[], written: readonly number[]): readonly string[] {
  const notes = {
    footnoteRefs: called.map((marker) => ({ marker })),
    footnotes: written.map((marker) => ({ marker })),
  }
  return [...checkNotes(notes, ['articles', 3])].map(({ code, path = [], params }) => {
    expect(path.slice(0, 2)).toEqual(['articles', 3])
    const name = code.replace('dataset/article-footnote-', '')
    return `${name} ${path.slice(2).join('.')} ${JSON.stringify(params['marker'] ?? params['missing'])}`
  })
}

test.each<[string, readonly number[], readonly number[], readonly string[]]>([
  ['nothing', [], [], []],
  ['a note and its call', [1], [1], []],
  ['notes in another order than their calls', [2, 1], [1, 2], []],
  ['a note called twice', [1, 1], [1], []],
  ['a note written twice', [1], [1, 1], []],
  ['a call without a note', [1, 2, 2], [1], ['dangling footnoteRefs.1 2']],
  ['a note without a call', [1], [1, 2], ['unused footnotes.1 2']],
  ['a number that is left out', [1, 3], [1, 3], ['gap footnoteRefs [2]']],
  ['a number that only a note has', [1, 3], [1, 2, 3], ['unused footnotes.1 2']],
  // The article of the visit to Bou’Sol: « [2] », and no note at all.
  ['the second note, lost', [2], [], ['dangling footnoteRefs.0 2', 'gap footnoteRefs [1]']],
  ['notes whose calls are lost', [], [1, 2], ['unused footnotes.0 1', 'unused footnotes.1 2']],
  [
    'calls and notes that have nothing in common',
    [1, 2],
    [3],
    ['dangling footnoteRefs.0 1', 'dangling footnoteRefs.1 2', 'unused footnotes.0 3'],
  ],
  ['a call of the billionth', [1, 1e9], [1, 1e9], ['gap footnoteRefs ["2-999999999"]']],
])('%s', (_, called, written, problems) => {
  expect(found(called, written)).toEqual(problems)
})
