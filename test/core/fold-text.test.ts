import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldText } from '../../src/core/fold-text.ts'

test.each([
  ['', ''],
  [' \n\u00A0', ''],
  ['Économie', 'economie'],
  ['E\u0301conomie', 'economie'],
  ['ŒUVRE, œuf, Æ', 'oeuvre, oeuf, ae'],
  ['l’ESS lʼESS l‘ESS', "l'ess l'ess l'ess"],
  ['  Circuits\u00A0\u202F\r\n courts ', 'circuits courts'],
  ['3ᵉ ﬁlière', '3e filiere'],
  ['circuits-courts circuits\u2010courts', 'circuits-courts circuits\u2010courts'],
  ['cir\u00ADcuits\u200B cou\u2060rts\uFEFF', 'circuits courts'],
  ['İ', 'i'],
  ['pain 😀', 'pain 😀'],
  ['\ud83d', '\ud83d'],
])('%j is %j', (text, folded) => {
  expect(foldText(text)).toBe(folded)
})

test('what is folded stays as it is, and both forms of Unicode fold alike', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const folded = foldText(text)
      expect(foldText(folded)).toBe(folded)
      expect(foldText(text.normalize('NFD'))).toBe(folded)
      expect(foldText(text.normalize('NFC'))).toBe(folded)
    }),
  )
})
