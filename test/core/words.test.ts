import { expect, test } from 'vitest'
import { holdsLetter, isWhole, wordsOf } from '../../src/core/words.ts'

test.each([
  ['nothing', '', []],
  ['no word', ' … 😀', []],
  ['one word', 'Pain', ['pain']],
  ['a space', 'le pain', ['le', ' pain']],
  ['spaces of other kinds', 'le\u00A0pain\u202F\n bio', ['le', ' pain', ' bio']],
  ['hyphens', 'circuits-courts\u2010x\u2011y', ['circuits', ' courts', ' x', ' y']],
  ['apostrophes', "l’ESS d'ici lʼété d‘or", ['l', "'ess", ' d', "'ici", ' l', "'ete", ' d', "'or"]],
  ['the dots of inclusive writing', 'salarié·e•s', ['salarie', '·e', '·s']],
  ['soft hyphens, which take no place', 'coo\u00ADpé\u00AD\u00ADrative', ['cooperative']],
  ['soft hyphens around a word', '\u00ADpain\u00AD bio\u00AD', ['pain', ' bio']],
  ['another sign', 'pain, bio', ['pain', '\n,bio']],
  ['signs between spaces', 'R & D, R&D', ['r', '\n&d', '\n,r', '\n&d']],
  ['two hyphens', 'pain--bio', ['pain', '\n--bio']],
  ['a quotation mark before a word', "le 'pain", ['le', "\n'pain"]],
  ['a quotation mark behind a word', "le' pain", ['le', "\n'pain"]],
  ['an emoji', 'pain 😀 bio', ['pain', '\n😀bio']],
  ['accents, in both forms', 'Été e\u0301te\u0301', ['ete', ' ete']],
  ['ligatures', 'Œuf', ['oeuf']],
  ['digits', '20 ans', ['20', ' ans']],
  ['letters beyond the first plane', '𝐀 b', ['a', ' b']],
])('%s', (_, text, keys) => {
  expect(wordsOf(text).map(({ key }) => key)).toEqual(keys)
})

test('words have their places', () => {
  const text = 'L’e\u0301cole, 2 pains'
  expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['L', 'e\u0301cole', '2', 'pains'])
})

test('the first word of a term is looked up without what joins it to another', () => {
  expect(wordsOf("a b'c, d").map(({ letters }) => letters)).toEqual(['a', 'b', 'c', 'd'])
})

test.each([
  ['', false],
  ['…', false],
  ['ʼ', false],
  ['\u00AD', false],
  ['😀', false],
  ['a', true],
  ['é', true],
  ['\u0301', true],
  ['2', true],
])('%j holds a letter: %s', (text, expected) => {
  expect(holdsLetter(text)).toBe(expected)
})

test.each([
  ['PTCE', true],
  ['le PTCE.', true],
  ['inter-PTCE', false],
  ['inter\u2011PTCE', false],
  ['PTCE-pain', false],
  ['PTCEs', false],
  ['éPTCE', false],
  ['x_PTCE', false],
  ['PTCE@exemple.org', false],
  ['PTCE·s', false],
  ['PTCE•s', false],
  ['PTCE\u2027s', false],
  ['PTCE\u22C5s', false],
  ['• PTCE', true],
  ['PTCE · pain', true],
  ['PTCE·', true],
  ['- PTCE', true],
  ['(-PTCE-)', true],
  ['PTCE - pain', true],
])('in %j the term is whole: %s', (text, expected) => {
  const start = text.indexOf('PTCE')
  expect(isWhole(text, start, start + 4)).toBe(expected)
})
