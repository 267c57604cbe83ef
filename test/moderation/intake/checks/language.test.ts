import { expect, test } from 'vitest'
import { checkLanguage } from '../../../../src/moderation/intake/checks/language.ts'
import { told, written } from './sample-input.ts'

test.each([
  ['fr', 'fr', []],
  ['fr-CA', 'FR_fr', []],
  ['en', 'fr', ['hold language-differs']],
  ['und', 'fr', []],
  ['', 'fr', []],
  ['en', 'und', []],
])('words in %j on a page in %j: %j', (text, page, findings) => {
  const input = written('…', { languages: { text, page } })
  expect(told(checkLanguage(input, { language: 'hold' }))).toEqual(findings)
  expect(checkLanguage(input, {})).toEqual([])
})

test('nothing is said of a language that nobody found out', () => {
  expect(checkLanguage(written('…'), { language: 'hold' })).toEqual([])
  expect(checkLanguage(written('…', { languages: null as unknown as undefined }), { language: 'hold' })).toEqual([])
})
