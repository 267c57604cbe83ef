import { expect, test } from 'vitest'
import { ENGLISH } from '../../../src/spip/typography/en.ts'
import { FRENCH } from '../../../src/spip/typography/fr.ts'
import { rulesOf } from '../../../src/spip/typography/rules-of.ts'

test.each([
  ['fr', true],
  ['fr_tu', true],
  ['fr-CA', true],
  ['FR', true],
  ['eo', true],
  ['cpf', true],
  ['cpf_hat', true],
  ['en', false],
  ['frm', false],
  ['de', false],
  ['', false],
])('%j has French rules: %s', (lang, isFrench) => {
  expect(rulesOf(lang)).toBe(isFrench ? FRENCH : ENGLISH)
})

test('without typography there are none', () => {
  expect(rulesOf('fr', false)).toBeUndefined()
})
