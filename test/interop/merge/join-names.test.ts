import { expect, test } from 'vitest'
import { joinNames, sameName } from '../../../src/interop/merge/join-names.ts'

test('registers write names in capitals, without accents', () => {
  expect(sameName('LE PAIN PARTAGE', 'Le Pain partagé')).toBe(true)
  expect(sameName('Le Pain', undefined)).toBe(false)
})

test.each([
  [
    'the first holds',
    [{ name: 'Le Pain' }, { name: 'Pain et Partage' }],
    { name: 'Le Pain', altNames: ['Pain et Partage'] },
  ],
  ['in capitals it is the same', [{ name: 'Le Pain' }, { name: 'LE PAIN' }], { name: 'Le Pain' }],
  [
    'acronyms too',
    [{ name: 'Le Pain' }, { name: 'LE PAIN', acronym: 'LP' }, { name: 'Le Pain', acronym: 'L.P.' }],
    { name: 'Le Pain', altNames: ['L.P.'], acronym: 'LP' },
  ],
  [
    'others are there once, those of the first as they are',
    [{ name: 'Le Pain', altNames: ['LE PAIN'] }, { name: 'Pain', altNames: ['PAIN', 'Four'] }, { name: 'FOUR' }],
    { name: 'Le Pain', altNames: ['LE PAIN', 'Pain', 'Four'] },
  ],
  ['masks are no other names', [{ name: '[ND]' }, { altNames: ['[NON-DIFFUSIBLE] PAIN'] }], { name: '[ND]' }],
])('%s', (_, all, expected) => {
  expect(joinNames('Le Pain', all)).toEqual(expected)
})
