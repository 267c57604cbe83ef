import { expect, test } from 'vitest'
import { expectTerms } from '../../src/core/expect-terms.ts'

const PTCE = { term: 'PTCE', definition: 'Pôle territorial de coopération économique' }

test('what has a word and a definition is a term', () => {
  expect(() => expectTerms([], 'terms')).not.toThrow()
  expect(() => expectTerms([PTCE, { term: '', definition: '' }], 'terms')).not.toThrow()
  expect(() =>
    expectTerms(
      [
        { ...PTCE, variants: ['pôle'] },
        { ...PTCE, variants: null },
      ],
      'terms',
    ),
  ).not.toThrow()
})

test.each<[given: unknown, message: string]>([
  [undefined, 'Expected `terms` to be a list, got `undefined`'],
  [[null], 'Expected `terms[0]` to be an object, got `null`'],
  [[PTCE, {}], 'Expected `terms[1].term` to be a string, got `undefined`'],
  [[{ ...PTCE, term: ['PTCE'] }], 'Expected `terms[0].term` to be a string, got an array'],
  [[PTCE, { term: 'ESS' }], 'Expected `terms[1].definition` to be a string, got `undefined`'],
  [[{ ...PTCE, variants: 'pôle' }], "Expected `terms[0].variants` to be a list, got `'pôle'`"],
  [[{ ...PTCE, variants: ['pôle', null] }], 'Expected `terms[0].variants[1]` to be a string, got `null`'],
])('%j is refused: %s', (given, message) => {
  expect(() => expectTerms(given as never, 'terms')).toThrow(new TypeError(message))
})
