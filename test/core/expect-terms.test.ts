import { expect, test } from 'vitest'
import { expectTerms } from '../../src/core/expect-terms.ts'

test('what has a word is a term', () => {
  expect(() => expectTerms([], 'terms')).not.toThrow()
  expect(() => expectTerms([{ term: 'PTCE' }, { term: '' }], 'terms')).not.toThrow()
})

test.each<[given: unknown, message: string]>([
  [undefined, 'Expected `terms` to be a list, got `undefined`'],
  [[null], 'Expected `terms[0]` to be an object, got `null`'],
  [[{ term: 'PTCE' }, {}], 'Expected `terms[1].term` to be a string, got `undefined`'],
  [[{ term: ['PTCE'] }], 'Expected `terms[0].term` to be a string, got an array'],
])('%j is refused: %s', (given, message) => {
  expect(() => expectTerms(given as never, 'terms')).toThrow(new TypeError(message))
})
