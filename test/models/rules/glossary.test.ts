import { expect, test } from 'vitest'
import type { Data } from '../full-dataset.ts'
import { findings } from '../problems.ts'

const TERM = { term: 'PTCE', definition: 'Pôle…' }

function doubled(...versions: readonly Data[]): string[] {
  return findings({ glossary: versions.map((version, place) => ({ id: `t${place}`, ...TERM, ...version })) })
}

test.each<[what: string, versions: readonly Data[], places: readonly number[]]>([
  ['one', [{}], []],
  ['two that nothing tells apart', [{}, {}], [1]],
  ['three that nothing tells apart', [{}, {}, {}], [1, 2]],
  ['two terms', [{}, { term: 'ESS' }], []],
  ['two spellings', [{ term: 'Circuits courts' }, { term: ' CIRCUITS\u00A0 courts' }], [1]],
  ['two apostrophes', [{ term: 'Coopérative d’activité' }, { term: "Coopérative d'activité" }], [1]],
  ['capitals without accents', [{ term: 'Économie sociale' }, { term: 'ECONOMIE SOCIALE' }], [1]],
  ['a hyphen or a space', [{ term: 'Circuit-court' }, { term: 'circuit court' }], [1]],
  ['two words, and one of their letters', [{ term: 'Circuits courts' }, { term: 'Circuitscourts' }], []],
  ['a composed and a decomposed letter', [{ term: 'Pôle' }, { term: 'po\u0302le' }], [1]],
  ['one that succeeds', [{ validFrom: '2013' }, { validFrom: '2014-03' }], []],
  ['one that succeeds the first of all', [{}, { validFrom: '2014-03' }], []],
  ['one that has ended, and one of today', [{ validUntil: '2013-12-31' }, {}], []],
  ['two that ended apart', [{ validUntil: '2013-12-31' }, { validUntil: '2015-12-31' }], []],
  ['two that ended on one day', [{ validUntil: '2013-12-31' }, { validUntil: '2013-12-31' }], [1]],
  ['two of one beginning', [{ validFrom: '2014' }, { validFrom: '2014', validUntil: '2015' }], [1]],
  [
    'one within the time of another',
    [
      { validFrom: '2013-01-01', validUntil: '2016-01-01' },
      { validFrom: '2014-01-01', validUntil: '2015-01-01' },
    ],
    [1],
  ],
  ['the later first', [{ validFrom: '2014-01-01' }, { validFrom: '2013-01-01', validUntil: '2016-01-01' }], [1]],
  [
    'one that begins before the other ends',
    [{ validFrom: '2013', validUntil: '2016' }, { validFrom: '2014-06-19' }],
    [1],
  ],
  [
    'one that may begin after the other ends',
    [{ validFrom: '2013', validUntil: '2014' }, { validFrom: '2014-06-19' }],
    [],
  ],
  [
    'one that begins on the last day of the other',
    [
      { validFrom: '2013', validUntil: '2014-03-28' },
      { validFrom: '2014-03-28', validUntil: '2015' },
    ],
    [],
  ],
])('%s', (_, versions, places) => {
  expect(doubled(...versions)).toEqual(
    places.map((place) => `warning dataset/glossary-double-def glossary.${place}.term`),
  )
})
