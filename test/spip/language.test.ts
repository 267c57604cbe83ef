import { describe, expect, test } from 'vitest'
import { directionOf, isLanguageCode, languageCode } from '../../src/spip/language.ts'

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
  ['ar', 'rtl'],
  ['fa_ir', 'rtl'],
  ['HE-IL', 'rtl'],
  ['fr', 'ltr'],
  // Mapudungun, whose code begins as that of Arabic.
  ['arn', 'ltr'],
  ['', 'ltr'],
])('%j is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction)
})
