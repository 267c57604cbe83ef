import { expect, test } from 'vitest'
import { chooseVariant, isLanguageOf } from '../../src/spip/choose-variant.ts'

test.each([
  // The language itself, that which it is a variety of, the site's, the first.
  ['en', ['fr', 'en'], 'en'],
  ['pt_br', ['pt', 'pt_br'], 'pt_br'],
  ['pt_br', ['en', 'pt'], 'pt'],
  ['pt-BR', ['en', 'pt'], 'pt'],
  ['pt-BR', ['pt', 'pt_br'], 'pt_br'],
  ['pt_br', ['pt', 'pt-BR'], 'pt-BR'],
  ['FR', ['en', 'fr'], 'fr'],
  ['de', ['en', 'fr'], 'fr'],
  ['de', ['en', 'it'], 'en'],
  ['fr', ['', 'en'], ''],
  ['fr', [], undefined],
])('%s among %j', (lang, langs, expected) => {
  expect(
    chooseVariant(
      langs.map((one) => ({ lang: one })),
      lang,
    )?.lang,
  ).toBe(expected)
})

test.each([
  ['fr', 'fr', true],
  ['fr', 'fr_tu', true],
  ['fr', 'fr-FR', true],
  ['pt_br', 'pt-BR', true],
  ['pt_br', 'pt', false],
  ['pt', 'en', false],
])('a part in %s is one in %s: %s', (variant, lang, expected) => {
  expect(isLanguageOf(variant, lang)).toBe(expected)
})
