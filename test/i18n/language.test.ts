import { expect, test } from 'vitest'
import { expectLanguage, LANGUAGES } from '../../src/i18n/language.ts'

test.each(LANGUAGES)('%s is one', (language) => {
  expect(() => expectLanguage(language)).not.toThrow()
})

test.each([undefined, null, '', 'FR', 'de', ['fr']])('%j is none', (language) => {
  expect(() => expectLanguage(language as never)).toThrow("Expected `language` to be one of `'fr'`, `'en'`, got")
})
