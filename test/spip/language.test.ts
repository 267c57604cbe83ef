import { describe, expect, test } from 'vitest'
import { isLanguageCode, languageCode } from '../../src/spip/language.ts'
import { rulesOf } from '../../src/spip/typography/rules-of.ts'

describe('isLanguageCode', () => {
  test.each(['fr', 'en', 'fr_tu', 'pt_br', 'zh_tw', 'oc_lnc_mnt', 'cpf', 'br', 'co'])('%s is one', (word) => {
    expect(isLanguageCode(word)).toBe(true)
  })

  test.each(['', 'f', 'zz', 'FR', 'fr-FR', 'fr_', 'fr_FR', 'français', 'constructor', 'bulle', ' fr'])(
    '%j is none',
    (word) => {
      expect(isLanguageCode(word)).toBe(false)
    },
  )
})

test.each([
  ['fr', 'fr'],
  ['pt-BR', 'pt_br'],
  ['zh_TW', 'zh_tw'],
  ['fr-FR-x-tu', 'fr_fr_x_tu'],
  ['', ''],
])('SPIP writes %j as %j', (language, code) => {
  expect(languageCode(language)).toBe(code)
})

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
  expect(rulesOf(lang)?.doubleSigns).toBe(isFrench)
})
