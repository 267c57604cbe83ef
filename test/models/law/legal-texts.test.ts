import { describe, expect, test } from 'vitest'
import { citeArticle } from '../../../src/models/index.ts'
import { IN_FORCE, LEGAL_TEXTS, type LegalTextId } from '../../../src/models/law/legal-texts.ts'
import { REASON_TABLE } from '../../../src/models/law/reason-table.ts'
import { OTHER_INCLUSION_KINDS } from '../../../src/models/law/siae-kind-table.ts'
import { parseIsoDate } from '../../../src/models/values/dates/iso-date.ts'

test.each([
  [{ text: 'loi-2014-856', article: '1, II, 1°' }, 'loi n° 2014-856 du 31 juillet 2014, art. 1, II, 1°'],
  [{ text: 'code-travail', article: 'R3332-21-3' }, 'Code du travail, art. R3332-21-3'],
  [{ text: 'decret-2015-431' }, 'décret n° 2015-431 du 15 avril 2015'],
] as const)('%j is cited', (article, text) => {
  expect(citeArticle(article).replaceAll('\u00A0', ' ')).toBe(text)
})

test.each([
  [null, '`article`'],
  [{ text: 'loi-2001' }, '`article.text`'],
])('%j is a wrong argument', (article, name) => {
  expect(() => citeArticle(article as never)).toThrow(name)
})

// The day after publication: JORF of 1 August 2014, of 17 April 2015; the third says its day itself.
test.each([
  ['loi-2014-856', '2014-08-02'],
  ['decret-2015-431', '2015-04-18'],
  ['decret-2015-719', '2015-07-01'],
] as const)('%s is in force since %s', (text, day) => {
  expect(IN_FORCE[text]).toBe(day)
  expect(parseIsoDate(day).ok).toBe(true)
})

describe.each(Object.keys(LEGAL_TEXTS) as LegalTextId[])('%s', (text) => {
  test('is cited by a reason, or has a day from which it is in force', () => {
    const rows: readonly { readonly article?: { readonly text: string } | null }[] = [
      ...Object.values(REASON_TABLE),
      ...Object.values(OTHER_INCLUSION_KINDS),
    ]
    const isCited = rows.some(({ article }) => article?.text === text)
    expect(isCited || Object.hasOwn(IN_FORCE, text)).toBe(true)
  })

  test('is named in French, with its number in front of its date', () => {
    expect(LEGAL_TEXTS[text].title).toMatch(/^(?:Code |(?:loi|décret) n° \d{4}-\d+ du \d{1,2} \p{Ll}+ \d{4}$)/u)
  })
})
