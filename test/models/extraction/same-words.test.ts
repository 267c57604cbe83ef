import { expect, test } from 'vitest'
import { endOfPassage } from '../../../src/models/extraction/same-words.ts'

test.each<[name: string, text: string, passage: string, rest: string | undefined]>([
  ['nothing', 'un pain', '', 'un pain'],
  ['the same words', 'un pain bio', 'un pain', ' bio'],
  ['all of the text', 'un pain', 'un pain', ''],
  ['another kind of space', 'un\u00A0pain\u202Fbio.', 'un pain bio', '.'],
  ['more spaces in the text', 'un  \u00A0 pain.', 'un pain', '.'],
  ['more spaces in the passage', 'un pain.', 'un \n\u00A0pain', '.'],
  ['another apostrophe', 'l’aide', "l'aide", ''],
  ['the apostrophe of keyboards', "l'aide", 'lʼaide', ''],
  ['the beginning of a longer word', 'un painier', 'un pain', undefined],
  ['the beginning of a longer number', 'en 20145', 'en 2014', undefined],
  ['a letter without its accent', 'un pain e\u0301', 'un pain e', undefined],
  ['a full stop before a word', 'un pain.Puis', 'un pain.', 'Puis'],
  ['words before a quotation mark', 'un pain"bio"', 'un pain', '"bio"'],
  ['a capital', 'Un pain', 'un pain', undefined],
  ['another word', 'un vin', 'un pain', undefined],
  ['less than the passage', 'un', 'un pain', undefined],
  ['another sign where a space is', 'un,pain bio', 'un pain', undefined],
  ['no space where one is', 'unpain', 'un pain', undefined],
  ['a space where none is', 'u n pain', 'un pain', undefined],
  ['no text', '', 'un', undefined],
])('%s', (_, text, passage, rest) => {
  const end = endOfPassage(text, 0, passage)
  expect(end === undefined ? undefined : text.slice(end)).toBe(rest)
})

test('from a place on', () => {
  expect(endOfPassage('un pain, un pain', 9, 'un pain')).toBe(16)
  expect(endOfPassage('un pain, un pain', 8, 'un pain')).toBeUndefined()
})
