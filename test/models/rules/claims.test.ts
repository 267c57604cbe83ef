import fc from 'fast-check'
import { expect, test } from 'vitest'
import { validateDataset } from '../../../src/models/index.ts'
import { checkClaims } from '../../../src/models/rules/claims.ts'
import { fullDataset, type Place, withValue } from '../full-dataset.ts'
import { dated, ptce } from '../law/organisations.ts'

const full = fullDataset()

function conflicts(...dates: readonly string[]): number {
  const dataset = { actors: [], ptces: [ptce({ emergence: dated(...dates) })], communities: [] }
  return [...checkClaims(dataset as unknown as Parameters<typeof checkClaims>[0])].length
}

test.each<[string, readonly string[], number]>([
  ['none', [], 0],
  ['one', ['2011'], 0],
  ['the same day twice', ['2013-08-01', '2013-08-01'], 0],
  ['two years', ['2011', '2013-08'], 1],
  ['two days', ['2013-08-01', '2013-08-02'], 1],
  ['one that is more exact', ['2013', '2013-08', '2013-08-14'], 0],
  ['one that is doubtful, and reaches the other', ['2012~', '2013-08'], 0],
  ['one that is doubtful, and does not', ['2011~', '2013-08'], 1],
  ['a span that holds both others, which do not meet', ['2010/2020', '2011', '2013'], 1],
  ['three of which each two meet', ['2010/2013', '2012/2015', '2013/2020'], 0],
  ['open spans that meet', ['2011/..', '../2013'], 0],
  ['open spans that do not', ['2014/..', '../2013'], 1],
])('%s', (_, dates, count) => {
  expect(conflicts(...dates)).toBe(count)
})

test('the order of sources does not matter', () => {
  const dates = fc.array(fc.constantFrom('2010', '2011~', '2011-05', '2010/2012', '2012/..', '201X'), { maxLength: 6 })
  fc.assert(
    fc.property(dates, (list) => {
      expect(conflicts(...list.toReversed())).toBe(conflicts(...list))
    }),
  )
})

test.each<[Place]>([
  [['actors', 0, 'founded']],
  [['actors', 0, 'dissolved']],
  [['ptces', 0, 'emergence']],
  [['ptces', 0, 'legalCreation']],
  [['ptces', 0, 'dissolved']],
  [['communities', 0, 'founded']],
  [['communities', 0, 'dissolved']],
])('%j: all the dates are told, and nobody is said to be right', (path) => {
  const found = validateDataset(withValue(full, path, dated('2030', '2031-08')))
  expect(found.filter(({ code }) => code === 'dataset/claim-conflict')).toEqual([
    {
      code: 'dataset/claim-conflict',
      severity: 'info',
      params: { field: path.at(-1), dates: ['2030', '2031-08'] },
      path,
    },
  ])
})

test('a birth and a legal creation are two things', () => {
  const data = withValue(full, ['ptces', 0, 'legalCreation'], dated('2013-08'))
  expect(validateDataset(withValue(data, ['ptces', 0, 'emergence'], dated('2011')))).toEqual([])
})
