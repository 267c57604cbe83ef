import { expect, test } from 'vitest'
import { LEGAL_VOCABULARY, LONGEST_ENTRY, UNCLEAR_FORMS } from '../../../src/models/french/legal-words.ts'
import { parseFrenchLegalForm } from '../../../src/models/index.ts'
import { LEGAL_DETAILS, LEGAL_FORM_TABLE } from '../../../src/models/values/legal/legal-form-table.ts'

const told = new Set([...LEGAL_VOCABULARY.values()].flatMap((entry) => entry.told))

test('what a row needs, some words tell; what words tell, a row has a use for, or it is unclear', () => {
  const used = new Set(LEGAL_FORM_TABLE.flatMap(({ needs, also }) => [...needs, ...also]))
  used.delete('')
  expect([...used].filter((name) => !told.has(name))).toEqual([])
  expect([...told].filter((name) => !used.has(name) && UNCLEAR_FORMS[name] === undefined)).toEqual([])
  expect([...LEGAL_DETAILS].filter((name) => !told.has(name))).toEqual([])
  expect(Object.keys(UNCLEAR_FORMS).filter((name) => !told.has(name))).toEqual([])
})

test.each([...LEGAL_VOCABULARY.keys()])('the words %j are found, and no longer than what is looked for', (words) => {
  expect(words.split(' ').length).toBeLessThanOrEqual(LONGEST_ENTRY)
  const { problems } = parseFrenchLegalForm(words)
  const entry = LEGAL_VOCABULARY.get(words)
  if (entry?.status !== undefined) expect(problems[0]?.params).toMatchObject({ status: entry.status.name })
  if (entry?.told.some((name) => !LEGAL_DETAILS.has(name)) && entry.told.every((name) => !UNCLEAR_FORMS[name])) {
    expect(problems.filter(({ code }) => code !== 'models/legal-form-status')).toEqual([])
  }
})

test.each(Object.values(UNCLEAR_FORMS).flatMap((readings) => readings ?? []))(
  'to write %j is understood',
  (reading) => {
    const { ok, problems } = parseFrenchLegalForm(reading)
    expect(ok || problems[0]?.code === 'models/legal-form-status').toBe(true)
  },
)
