import { expect, test } from 'vitest'
import { linkDataset } from '../../../../src/interop/json-ld/linked-dataset.ts'
import { claimsAbout, claimsOfEnds, lifetimeOf } from '../../../../src/interop/json-ld/schema/claims.ts'
import { edtfSchema, parseOrganisation } from '../../../../src/models/index.ts'
import { datasetOf } from '../datasets.ts'

const linked = linkDataset(datasetOf({ actors: [] }), undefined)

type Given = readonly (readonly [edtf: string, expression?: string, sources?: readonly string[]])[]

function foundedIn(given: Given) {
  const founded = given.map(([edtf, expression, sources = []]) => ({
    value: { edtf, expression, status: 'stated' },
    by: sources.map((source) => ({ source, status: 'stated' })),
  }))
  const outcome = parseOrganisation({ type: 'organisation', id: 'a', name: 'A', founded })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return outcome.value.founded
}

function claims(...given: Given) {
  return claimsAbout('foundingDate', foundedIn(given), linked)
}

test.each([
  ['a whole day', [['2013-08-12']]],
  ['a day on which two agree', [['2013-08-12', 'le 12 août'], ['2013-08-12']]],
] as const)('%s needs no claim', (_, given) => {
  expect(claims(...given)).toEqual([])
})

test('nothing is claimed of a date that nobody gives', () => {
  expect(claimsAbout('foundingDate', undefined, linked)).toEqual([])
})

test.each([
  ['a month', [['2013-08']]],
  ['a day that is not sure', [['2013-08-12?']]],
  ['an interval', [['2013-08-12/2013-09']]],
  ['two days', [['2013-08-12'], ['2014-01-01']]],
  ['a day, and its year', [['2013-08-12'], ['2013']]],
] as const)('%s is claimed as it is', (_, given) => {
  const found = claims(...given)
  expect(found.map((claim) => claim['temporalCoverage'])).toEqual(given.map(([edtf]) => edtf))
  expect(found.every((claim) => claim['@type'] === 'Claim' && claim['name'] === 'foundingDate')).toBe(true)
})

test('a claim has its words, and each of its sources once', () => {
  expect(claims(['2013', 'en 2013', ['page', 'note', 'page']])).toEqual([
    {
      '@type': 'Claim',
      name: 'foundingDate',
      temporalCoverage: '2013',
      text: 'en 2013',
      isBasedOn: [{ '@id': '#page' }, { '@id': '#note' }],
    },
  ])
  expect(Object.keys(claims(['2013'])[0] ?? {})).toEqual(['@type', 'name', 'temporalCoverage'])
})

test('a lifetime has the days that are known, and the claims of both ends, the beginning first', () => {
  expect(lifetimeOf(foundedIn([['2013']]), foundedIn([['2016'], ['2017']]), linked)).toEqual({
    subjectOf: [
      { '@type': 'Claim', name: 'foundingDate', temporalCoverage: '2013' },
      { '@type': 'Claim', name: 'dissolutionDate', temporalCoverage: '2016' },
      { '@type': 'Claim', name: 'dissolutionDate', temporalCoverage: '2017' },
    ],
  })
  expect(lifetimeOf(foundedIn([['2013-11-20']]), foundedIn([['2016-12-31']]), linked)).toEqual({
    foundingDate: '2013-11-20',
    dissolutionDate: '2016-12-31',
    subjectOf: [],
  })
})

test('an end that is no whole day is a claim, one that is not told none', () => {
  const ends = { startDate: edtfSchema.parse('2013-11-20'), endDate: edtfSchema.parse('2014-06'), expires: undefined }
  expect(claimsOfEnds(ends)).toEqual([{ '@type': 'Claim', name: 'endDate', temporalCoverage: '2014-06' }])
})
