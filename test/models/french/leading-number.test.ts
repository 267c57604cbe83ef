import { expect, test } from 'vitest'
import { leadingNumber } from '../../../src/models/french/leading-number.ts'

test.each<[text: string, value: number, rest: string]>([
  ['15', 15, ''],
  ['15 pains', 15, ' pains'],
  ['1 500 pains', 1500, ' pains'],
  ['1 50 pains', 1, ' 50 pains'],
  ['12 345 678', 12_345_678, ''],
  ['0,5 etp', 0.5, ' etp'],
  ['1.5', 1.5, ''],
  ['0.500', 0.5, ''],
  ['1234.567', 1234.567, ''],
  ['15,', 15, ','],
  ['2,7 millions de', 2_700_000, ' de'],
  ['2 milliards', 2e9, ''],
  ['16,9 milliards', 16_900_000_000, ''],
  ['66,23 milliards', 66_230_000_000, ''],
  ['65819,1 millions', 65_819_100_000, ''],
  ['1,1234567 millions', 1_123_456.7, ''],
  ['0,0000001 milliard', 100, ''],
  ['1 000 000 000 000 000', 1e15, ''],
  ['9 007 199 254 740 991 pains', 9_007_199_254_740_991, ' pains'],
  ['dix mille', 10_000, ''],
  ['2 millionnaires', 2, ' millionnaires'],
  ['vingt et un pains', 21, ' pains'],
  ['vingt et', 20, ' et'],
  ['une constructor', 1, ' constructor'],
  ['deux cents pains', 200, ' pains'],
  ['un million', 1_000_000, ''],
  ['trois cent soixante et onze mille trois cent vingt et un pains', 371_321, ' pains'],
  ['quatre cent quatre vingt dix sept mille quatre cent quatre vingt dix sept', 497_497, ''],
  ['vingt-cinq pour cent', 25, ' pour cent'],
])('%j begins with %d, before %j', (text, value, rest) => {
  const number = leadingNumber(text)
  expect(number).toMatchObject({ value })
  expect(text.slice(number?.length)).toBe(rest)
})

test.each<[text: string, value: number, rest: string]>([
  ['une quinzaine de pains', 15, ' de pains'],
  ['deux douzaines', 24, ''],
  ['une demi-douzaine', 6, ''],
  ['une bonne centaine', 100, ''],
  ['une dizaine de milliers de pains', 10_000, ' de pains'],
  ['une dizaine de millionnaires', 10, ' de millionnaires'],
])('%j begins with about %d, before %j', (text, value, rest) => {
  const number = leadingNumber(text)
  expect(number).toMatchObject({ value, isAbout: true })
  expect(text.slice(number?.length)).toBe(rest)
})

test.each([
  ['15 k€', 15_000],
  ['15 k €', 15_000],
  ['2,75 m€', 2_750_000],
  ['trois m€ par an', 3_000_000],
])('%j is money', (text, value) => {
  expect(leadingNumber(text)).toMatchObject({ value, unit: '€' })
})

test.each([
  ['1.500.000', 1_500_000],
  ['12.345.678 €', 12_345_678],
  ['1.500,50', 1500.5],
  ['1.500.000,25', 1_500_000.25],
])('points between thousands that can be nothing else: %j', (text, value) => {
  expect(leadingNumber(text)).toMatchObject({ value })
})

test.each(['1.500', '15.000 pains', '999.999'])('%j may be two numbers', (text) => {
  expect(leadingNumber(text)).toMatchObject({ isAmbiguous: true })
})

test.each(['', ' 15', 'pains', 'quinzaine', 'de dizaine', '-15', ',5', '½', '9 007 199 254 740 993'])(
  '%j begins with none',
  (text) => {
    expect(leadingNumber(text)).toBeUndefined()
  },
)
