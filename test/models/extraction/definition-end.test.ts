import { expect, test } from 'vitest'
import { guessDefinition } from '../../../src/models/extraction/definition-end.ts'

test.each([
  ['nothing', '', ''],
  ['no end', 'Pôle du pain', 'Pôle du pain'],
  ['blanks behind', 'Pôle du pain \r', 'Pôle du pain'],
  ['a sentence', 'Pôle du pain. Puis le reste', 'Pôle du pain.'],
  ['the end of the text', 'Pôle du pain.', 'Pôle du pain.'],
  ['a stop inside a name', 'Site exemple.org du pain. Puis', 'Site exemple.org du pain.'],
  ['a text that resumes', 'Un. Deux. , dans le cadre', 'Un. Deux.'],
  ['a text that resumes after two spaces', 'Un. Deux.  , dans le cadre', 'Un. Deux.'],
  ['a text that resumes after a non-breaking space', 'Un. Deux !\u00A0; puis', 'Un. Deux !'],
  ['a text that resumes after a narrow one', 'Un. Deux !\u202F; puis', 'Un. Deux !'],
  ['a sentence before a narrow one', 'Un pôle !\u202FOui', 'Un pôle !'],
  ['a question', 'Un pôle ? Oui', 'Un pôle ?'],
])('%s', (_, text, definition) => {
  expect(text.slice(0, guessDefinition(text))).toBe(definition)
})
