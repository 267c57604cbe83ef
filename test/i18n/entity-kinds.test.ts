import { expect, test } from 'vitest'
import { describe } from '../../src/i18n/describe.ts'
import { LANGUAGES, type Language } from '../../src/i18n/language.ts'
import { ENTITY_KINDS } from '../../src/models/values/identifiers/id.ts'

// A kind has its article with it; a name that has no words is told as it is.
const ARTICLE = { fr: /ajoutez une? /, en: /add an? / } satisfies Record<Language, RegExp>

test.each(ENTITY_KINDS)('%s, a kind of entity, has words in KINDS of src/i18n/*/dataset.ts', (kind) => {
  for (const language of LANGUAGES) {
    const missing = { code: 'dataset/ref-missing', params: { id: 'x', expected: [kind] } }
    expect(describe(missing, language), language).toMatch(ARTICLE[language])
  }
})
