import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseNumberedTitle, writeNumberedTitle } from '../../../src/interop/spip-rows/numbered-title.ts'

test.each([
  ['10. Titre', { text: 'Titre', rank: 10 }],
  ['2) Titre', { text: 'Titre', rank: 2 }],
  ['3° Titre', { text: 'Titre', rank: 3 }],
  [' 0.\u00A0Titre', { text: 'Titre', rank: 0 }],
  ['007.  Titre', { text: 'Titre', rank: 7 }],
  ['1. 2. Titre', { text: '2. Titre', rank: 1 }],
  ['1. <multi>[fr]Pain[en]Bread</multi>', { text: '<multi>[fr]Pain[en]Bread</multi>', rank: 1 }],
  ['2024 en bref', { text: '2024 en bref' }],
  ['1.5 tonne', { text: '1.5 tonne' }],
  ['10.', { text: '10.' }],
  ['10. ', { text: '10. ' }],
  ['1000000000000000. Titre', { text: '1000000000000000. Titre' }],
  ['a 1. Titre', { text: 'a 1. Titre' }],
  ['', { text: '' }],
])('%j', (title, expected) => {
  expect(parseNumberedTitle(title)).toEqual(expected)
})

test('what is read is read again after it was written', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^ ?\d{0,3}[.)°]? ?[a\d]?[.]? ?é?$/)), (title) => {
      const read = parseNumberedTitle(title)
      expect(parseNumberedTitle(writeNumberedTitle(read))).toEqual(read)
    }),
  )
})

test.each([undefined, null, 10])('%s is no title', (title) => {
  // @ts-expect-error: not a string
  expect(() => parseNumberedTitle(title)).toThrow(/`title`/)
})

test.each([undefined, null])('a rank that is %s is none', (rank) => {
  expect(writeNumberedTitle({ text: 'Titre', rank: rank as never })).toBe('Titre')
})
