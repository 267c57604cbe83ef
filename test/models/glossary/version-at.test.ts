import { expect, test } from 'vitest'
import { timeOf, versionAt } from '../../../src/models/glossary/version-at.ts'
import { glossaryOf } from './glossary-of.ts'

test.each<[name: string, versions: string[], at: string | undefined, chosen: number | undefined]>([
  ['none', [], undefined, undefined],
  ['the only one', ['/'], undefined, 0],
  ['the latest', ['2014/', '2018/', '2016/'], undefined, 1],
  ['the one without a first day is the oldest', ['/', '2014/'], undefined, 1],
  ['and so from the other side', ['2014/', '/'], undefined, 0],
  ['the first of two alike', ['2014/', '2014/'], undefined, 0],
  ['one that is out of date, when no date is given', ['/2014'], undefined, 0],
  ['the first day', ['/2014-08-01', '2014-08-02/'], '2014-08-02', 1],
  ['the last day', ['/2014-08-01', '2014-08-02/'], '2014-08-01', 0],
  ['a year that both may be valid in', ['/2014-08-01', '2014-08-02/'], '2014', 1],
  ['before the first', ['2014/'], '2013-12-31', undefined],
  ['after the last', ['/2014'], '2015-01-01', undefined],
  ['in a gap', ['/2013', '2015/'], '2014', undefined],
  ['later ones left out', ['2012/', '2014/', '2016/'], '2015', 1],
])('%s', (_, versions, at, chosen) => {
  const terms = glossaryOf(
    ...versions.map((version, index) => {
      const [validFrom, validUntil] = version.split('/')
      return { id: `v${index}`, term: 'ESS', ...(validFrom && { validFrom }), ...(validUntil && { validUntil }) }
    }),
  )
  const found = versionAt(terms, timeOf({ at }))
  expect(found).toBe(chosen === undefined ? undefined : terms[chosen])
})

test.each(['hier', '', '2014-13', 2014 as never])('%j is no date', (at) => {
  expect(() => timeOf({ at })).toThrow(TypeError)
})
