import { expect, test } from 'vitest'
import { RecordReader } from '../../../src/interop/actors/record-reader.ts'
import { plainCell, readRna, readSite } from '../../../src/interop/rna/rna-cells.ts'

test.each([
  ['www.example.org', 'http://www.example.org'],
  ['WWW.EXAMPLE.ORG', 'http://WWW.EXAMPLE.ORG'],
  ['example.org', 'http://example.org'],
  ['le-four.example.org/pains?jour=1', 'http://le-four.example.org/pains?jour=1'],
  ['example.org/pains', 'http://example.org/pains'],
  ['example.fr/pains', 'http://example.fr/pains'],
  ['example.org#pains', 'http://example.org#pains'],
  ['économie.example.org', 'http://économie.example.org'],
  ['https://example.org', 'https://example.org'],
])('a site that is published: %s', (siteweb, site) => {
  const reader = new RecordReader({ siteweb, publiweb: '1' }, [])
  expect([readSite(reader), reader.problems]).toEqual([site, []])
})

test.each([
  'aucun',
  'en cours',
  'N.C',
  'pain@example.org',
  'le.pain@example.org',
  'example.org pain',
  'javascript:alert(1)',
  '.org',
  'a..org',
  'a b.org',
  'example.org; example.com',
  'le.four d.org',
  '12.5',
])('no address, and none is made of it: %s', (siteweb) => {
  const reader = new RecordReader({ siteweb, publiweb: '1' }, [])
  expect(readSite(reader)).toBeUndefined()
  expect(reader.problems.map(({ code, severity }) => [code, severity])).toEqual([['models/url-format', 'warning']])
})

test.each([['0'], [''], [null], ['oui']])('a site that is not to be published is not read: %j', (publiweb) => {
  const reader = new RecordReader({ siteweb: 'pas une adresse', publiweb }, [])
  expect([readSite(reader), reader.problems]).toEqual([undefined, []])
})

test.each([
  ['_', undefined],
  ['B.P. 1328_', 'B.P. 1328'],
  ['_Tsoundzou 2', 'Tsoundzou 2'],
  ['rue__du_four', 'rue du four'],
  ['', undefined],
])('parts held together by underscores: %j', (cell, text) => {
  expect(plainCell(new RecordReader({ cell }, []), 'cell')).toBe(text)
})

test.each([
  ['W751080001', '751P00085568', 'W751080001', []],
  ['W751080001', 'W2A1000119', 'W751080001', []],
  [undefined, 'W751080001', undefined, []],
  ['751P00085568', 'W751080001', 'W751080001', ['interop/number-in-observation']],
  ['751P00085568', 'Reprise de W751080001', '751P00085568', ['models/rna-legacy']],
  ['751P00085568', '0751000001', '751P00085568', ['models/rna-legacy']],
  ['751P00085568', undefined, '751P00085568', ['models/rna-legacy']],
  ['pain', undefined, undefined, ['models/rna-format']],
])('%s, observed %s, is %s', (id, observation, rna, codes) => {
  const reader = new RecordReader({ id, observation }, [])
  expect(readRna(reader)).toBe(rna)
  expect(reader.problems.map(({ code }) => code)).toEqual(codes)
})

test('what is said of a number names both, and of an address the one that is none', () => {
  const reader = new RecordReader({ id: '751P00085568', observation: 'W751080001', siteweb: 'aucun' }, [])
  readRna(reader)
  readSite(reader)
  expect(reader.problems.map(({ params }) => params)).toEqual([
    { rna: 'W751080001', legacy: '751P00085568' },
    { got: 'aucun' },
  ])
})
