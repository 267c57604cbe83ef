import { expect, test } from 'vitest'
import { leadingAmount } from '../../../src/models/french/leading-amount.ts'

test.each([
  ['1 234 pains', { value: 1234, length: 5 }],
  ['€ 1 234', { value: 1234, length: 7, unit: '€' }],
  ['€12,50 ht', { value: 12.5, length: 6, unit: '€' }],
  ['eur 12', { value: 12, length: 6, unit: '€' }],
  ['€ 15k par an', { value: 15_000, length: 5, unit: '€' }],
  ['€ 2,7 m', { value: 2_700_000, length: 7, unit: '€' }],
  ['€ 2 mds', { value: 2_000_000_000, length: 7, unit: '€' }],
  ['€ 3 millions', { value: 3_000_000, length: 12, unit: '€' }],
  ['€ 3 mois', { value: 3, length: 3, unit: '€' }],
  ['€ 1,234', { value: 0, length: 0, isAmbiguous: true }],
  ['€ 1.234', { value: 0, length: 0, isAmbiguous: true }],
])('%s', (folded, number) => {
  expect(leadingAmount(folded)).toEqual(number)
})

test.each(['€', '€ pains', '€ 12 €', '€ 12 € 50', '€ 3 k€', 'euros 12'])('no amount: %s', (folded) => {
  expect(leadingAmount(folded)).toBeUndefined()
})
