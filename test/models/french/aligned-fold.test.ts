import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alignFold } from '../../../src/models/french/aligned-fold.ts'

test.each([
  ['', '', ''],
  [' Été ', 'Été', 'ete'],
  ['E\u0301te\u0301', 'Été', 'ete'],
  ['l’œuf', 'l’œuf', "l'œuf"],
  ['1\u202F500\u00A0\u2009 pains\r\n', '1 500 pains', '1 500 pains'],
  ['ÀÇÑ', 'ÀÇÑ', 'acn'],
  ['d´eau d`air', 'd´eau d`air', "d'eau d'air"],
  ['dix\u2010sept\u2011', 'dix\u2010sept\u2011', 'dix-sept-'],
  ['😀 Œ', '😀 Œ', '😀 œ'],
])('%j is %j, folded %j', (source, text, folded) => {
  expect(alignFold(source)).toEqual({ text, folded })
})

test('both are of one length, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (source) => {
      const { text, folded } = alignFold(source)
      expect(folded).toHaveLength(text.length)
    }),
  )
})
