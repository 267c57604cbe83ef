import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LEGAL_VOCABULARY } from '../../../src/models/french/legal-words.ts'
import { parseFrenchLegalForm, parseOrganisation } from '../../../src/models/index.ts'

const words = fc.constantFrom(...LEGAL_VOCABULARY.keys(), 'loi 1901', '/', 'et', 'à', 'x', '?')
const cells = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.array(words, { maxLength: 6 }).map((all) => all.join(' ')),
)

test('what is read is a legal form of an organisation, and what is not has an error', () => {
  fc.assert(
    fc.property(cells, (text) => {
      const outcome = parseFrenchLegalForm(text)
      expect(outcome.problems.some(({ severity }) => severity === 'error')).toBe(!outcome.ok)
      if (!outcome.ok) return
      const legalForms = [outcome.value]
      expect(parseOrganisation({ type: 'organisation', id: 'o', name: 'O', legalForms }).problems).toEqual([])
    }),
    { numRuns: 2000 },
  )
})

test('capitals, accents, hyphens and white space do not matter', () => {
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 4 }),
      fc.constantFrom(' ', '  ', '-', '\u00A0', '\n', ' – '),
      (all, blank) => {
        const value = (text: string) => {
          const outcome = parseFrenchLegalForm(text)
          return outcome.ok ? outcome.value : outcome.problems.map(({ code }) => code)
        }
        const text = all.join(' ')
        // A single letter after another one is of an acronym that is spelt.
        fc.pre(!/(?:^|\s)\S(?:\s|$)/.test(text))
        expect(value(text.toUpperCase().replaceAll(' ', blank))).toEqual(value(text))
      },
    ),
  )
})
