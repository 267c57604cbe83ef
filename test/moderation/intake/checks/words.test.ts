import { expect, test } from 'vitest'
import { checkWords } from '../../../../src/moderation/intake/checks/words.ts'
import { written } from './sample-input.ts'

const words = [
  { name: 'pilules', words: ['pin', 'cœur'], verdict: 'spam' },
  { name: 'arnaques', words: ['« argent facile »', '', '…'], verdict: 'hold' },
  { name: 'signes', words: ['💊', '$$$', '5 €', 'C++'], verdict: 'hold' },
] as const

test.each([
  ['un lapin', []],
  ['un PIN.', ['pilules']],
  ['du Coeur', ['pilules']],
  ['argent très facile', []],
  ['l’ARGENT,\n facile', ['arnaques']],
  ['pin : argent-facile', ['pilules', 'arnaques']],
  ['argent facilement', []],
  ['argent <b>facile', []],
  ['argent <<facile>>, argent | facile', ['arnaques']],
  ['pin+', ['pilules']],
  // Signs that are listed are looked for: `5 €` is no 5, `C++` no C, and an emoji alone is something.
  ['c’est 5 fois mieux, … C + A', []],
  ['promo💊💊', ['signes']],
  ['des 💊\ufe0f', ['signes']],
  ['un $$$$', ['signes']],
  ['que 5€ !', ['signes']],
  ['du c++', ['signes']],
  // What no reader sees splits no word.
  ['p\u00ADi\u200Bn', ['pilules']],
  ['', []],
])('%j holds words of %j', (text, lists) => {
  const findings = checkWords(written(text), { words })
  expect(findings.map(({ params }) => params?.['list'])).toEqual(lists)
  expect(JSON.stringify(findings)).not.toMatch(/pin\b|facile/)
})

test.each([
  { content: { text: '…', title: 'pin' } },
  { content: { text: '…', link: { url: 'http://pin.example' } } },
  { content: { text: '…', link: { url: '/', label: 'Pin' } } },
  { signature: { name: 'Pin' } },
])('every field is looked at: %j', (change) => {
  expect(checkWords(written('…', change), { words })).toMatchObject([{ verdict: 'spam' }])
})

test('a phrase does not reach from one field into the next', () => {
  const content = { title: 'argent', text: 'facile' }
  expect(checkWords(written('…', { content }), { words })).toEqual([])
  expect(checkWords(written('pin'), {})).toEqual([])
})

test('a list that is changed in place is read anew', () => {
  const list = ['pin']
  const settings = { words: [{ name: 'l', words: list, verdict: 'spam' }] } as const
  expect(checkWords(written('un sapin et un pin'), settings)).toHaveLength(1)
  list[0] = 'lapin'
  expect(checkWords(written('un sapin et un pin'), settings)).toEqual([])
})
