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

test.each<[began: string, ended: string, isReversed: boolean]>([
  ['2015', '2010', true],
  ['2015', '2015', false],
  ['2015-06-01', '2015-06-01', false],
  ['2015-06-02', '2015-06-01', true],
  ['2015~', '2014', false],
  ['2015', '201X', false],
  ['2015/..', '../2012', true],
])('what begins in %s and ends in %s', (began, ended, isReversed) => {
  const dataset = {
    actors: [{ type: 'organisation', id: 'o', name: 'O', founded: dated(began), dissolved: dated(ended) }],
    ptces: [{ id: 'p', name: 'P', legalCreation: dated(began), dissolved: dated(ended) }],
    communities: [
      {
        id: 'c',
        name: 'C',
        animators: ['o'],
        supporters: [],
        members: [],
        founded: dated(began),
        dissolved: dated(ended),
      },
    ],
  }
  const found = (place: Place) => ({
    code: 'dataset/life-reversed',
    severity: 'error',
    params: { id: String(place[0])[0] === 'a' ? 'o' : String(place[0])[0], began: [began], ended: [ended] },
    path: [...place, 'dissolved'],
  })
  const places: readonly Place[] = [
    ['actors', 0],
    ['ptces', 0],
    ['communities', 0],
  ]
  expect(validateDataset(dataset)).toEqual(isReversed ? places.map(found) : [])
})

test('sources of which one lets it end after it begins are not reversed', () => {
  const life = { founded: dated('2015', '2009'), dissolved: dated('2010') }
  expect(validateDataset({ actors: [{ type: 'organisation', id: 'o', name: 'O', ...life }] })).toMatchObject([
    { code: 'dataset/claim-conflict' },
  ])
})

test.each<
  [emergence: readonly string[] | undefined, legalCreation: readonly string[], began: readonly string[] | undefined]
>([
  [undefined, ['2014'], ['2014']],
  [[], ['2014'], ['2014']],
  [['2011'], ['2014'], ['2014']],
  [['2014'], ['2015'], ['2014']],
  [['2014'], ['2011'], ['2014']],
  [['2011'], ['2012'], undefined],
])(
  'a PTCE that emerged %j, was created %j and ended in 2013 is told to begin %j',
  (emergence, legalCreation, began) => {
    const one = ptce({
      ...(emergence === undefined ? {} : { emergence: dated(...emergence) }),
      legalCreation: dated(...legalCreation),
      dissolved: dated('2013'),
    })
    const found = [...checkClaims({ actors: [], ptces: [one], communities: [] } as never)]
    expect(found.map(({ params }) => params['began'])).toEqual(began === undefined ? [] : [began])
  },
)
