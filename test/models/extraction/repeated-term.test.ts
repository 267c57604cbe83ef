import { expect, test } from 'vitest'
import { wordsOf } from '../../../src/core/words.ts'
import { repeatedTerms } from '../../../src/models/extraction/repeated-term.ts'

function found(line: string) {
  return [...repeatedTerms(line, wordsOf(line))].map(({ first, count, isTitle }) => [first, count, isTitle])
}

test.each<[name: string, line: string, terms: unknown[]]>([
  ['nothing', '', []],
  ['one word', 'PTCE', []],
  ['no repetition', 'Le PTCE reçoit', []],
  ['a term and its title', 'Le PTCE PTCE Pôle', [[1, 1, true]]],
  ['a slip of the pen', 'il est est ouvert', [[1, 1, false]]],
  ['a title before small letters', 'Le PTCE PTCE pôle', [[1, 1, false]]],
  ['a capital inside of a word', 'un pH pH Acide', [[1, 1, false]]],
  ['other capitals and accents', 'la coopération Cooperation Acteurs', [[1, 1, true]]],
  ['two words', 'un circuit court Circuit Court Mode', [[1, 2, true]]],
  ['a term with an apostrophe', 'À Bou’Sol Bou’Sol Pain', [[1, 2, true]]],
  ['another apostrophe', "À Bou’Sol Bou'Sol Pain", [[1, 2, true]]],
  ['six words', 'a b c d e f a b c d e f Fin', [[0, 6, false]]],
  ['seven words', 'a b c d e f g a b c d e f g Fin', []],
  ['the longer of two', 'pain pain pain pain Fin', [[0, 2, false]]],
  [
    'two terms',
    'PTCE PTCE Pôle. ESS ESS Économie',
    [
      [0, 1, true],
      [3, 1, true],
    ],
  ],
  ['a non-breaking space', 'PTCE\u00A0PTCE Pôle', [[0, 1, true]]],
  ['a comma between', 'PTCE, PTCE Pôle', []],
  ['a hyphen between', 'de Bora-Bora Île', []],
  ['a hyphen behind', 'Le PTCE PTCE-Pôle', []],
  ['hyphens inside', 'un circuit-court Circuit-Court Mode', [[1, 2, true]]],
  ['a full stop behind', 'PTCE PTCE. Pôle', []],
  ['nothing behind', 'Le PTCE PTCE', []],
  ['a part of a word', 'le PTCE PTCEs Pôle', []],
  ['words that are joined otherwise', 'circuits-courts circuits’courts Mode', []],
  ['signs alone', '— — —', []],
])('%s', (_, line, terms) => {
  expect(found(line)).toEqual(terms)
})
