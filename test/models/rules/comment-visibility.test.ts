import { expect, test } from 'vitest'
import { MODES } from '../../../src/core/moderation-states.ts'
import { validateDataset } from '../../../src/models/index.ts'
import { pendingComment, publishedComment } from '../comments.ts'
import { type Data, fullDataset, withValue } from '../full-dataset.ts'
import { findings } from '../problems.ts'

const full = fullDataset()
const check = (comment: Data) => findings(withValue(full, ['comments'], [comment]))
const fault = (key: string) => [`error dataset/comment-visibility comments.0.${key}`]
const decision = (revision: number) => ({ kind: 'decision', entry: 2, revision })

test.each<[string, Data, readonly string[]]>([
  ['a decision on these words', { basis: decision(1) }, []],
  ['a decision on the words of an edit', { revision: 3, acceptedRevision: 3, basis: decision(3) }, []],
  ['a decision on words that are not there yet', { basis: decision(2) }, fault('basis')],
  ['a decision on words that were edited since', { revision: 2, basis: decision(1) }, fault('basis')],
  ['an import', { basis: { kind: 'imported' } }, []],
  ['an import of words that were edited since', { revision: 2, basis: { kind: 'imported' } }, []],
  ['a publication at once', { publishedAt: '2014-07-10T08:30:00Z' }, []],
  ['a publication from before the comment', { publishedAt: '2014-07-09T08:30:00Z' }, fault('publishedAt')],
  [
    'a publication from before, in another zone of time',
    { publishedAt: '2014-07-10T10:29:59+02:00' },
    fault('publishedAt'),
  ],
  ['a publication after, in another zone of time', { publishedAt: '2014-07-10T07:30:00-02:00' }, []],
])('%s', (_, rest, problems) => {
  expect(check(publishedComment(rest))).toEqual(problems)
})

test.each(MODES)('the mode %s', (mode) => {
  const problems = mode === 'a-posteriori' ? [] : fault('basis')
  expect(check(publishedComment({ basis: { kind: 'policy', mode } }))).toEqual(problems)
})

test('the mode that counts is that of the day, and not that of the forum now', () => {
  const data = withValue(full, ['forums', 0, 'moderation'], 'a-priori')
  const comment = publishedComment({ basis: { kind: 'policy', mode: 'a-posteriori' } })
  expect(findings(withValue(data, ['comments'], [comment]))).toEqual([])
})

test('what is not public needs no basis', () => {
  const previous = {
    entry: 2,
    revision: 1,
    standing: { state: 'published', basis: { kind: 'policy', mode: 'a-priori' }, publishedAt: '2014-07-09T08:30:00Z' },
  }
  expect(check(pendingComment({ previous }))).toEqual([])
})

test.each<[reason: string, rest: Data]>([
  ['mode', { basis: { kind: 'policy', mode: 'a-priori' } }],
  ['revision', { basis: decision(2) }],
  ['date', { publishedAt: '2014-07-09T08:30:00Z' }],
])('what is wrong is told: %s', (reason, rest) => {
  const [problem] = validateDataset(withValue(full, ['comments'], [publishedComment(rest)]))
  expect(problem?.params['reason']).toBe(reason)
})
