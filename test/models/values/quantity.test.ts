import { expect, test } from 'vitest'
import { QUALIFIERS, quantitySchema, readWith } from '../../../src/models/index.ts'

test.each([
  { value: 0, qualifier: 'exact' },
  { value: 1500, qualifier: 'more-than', unit: 'pain', per: 'day', text: 'plus de 1 500 pains' },
  { value: 0.5, qualifier: 'approx', per: 'week' },
  { value: 3, qualifier: 'at-least', per: 'month' },
  { value: 3, qualifier: 'at-most', per: 'year' },
])('%j is a quantity', (value) => {
  expect(readWith(quantitySchema, value)).toEqual({ ok: true, value, problems: [] })
})

test.each([
  [{ qualifier: 'exact' }, 'models/missing', 'value'],
  [{ value: -1, qualifier: 'exact' }, 'models/too-small', 'value'],
  [{ value: 3 }, 'models/missing', 'qualifier'],
  [{ value: 3, qualifier: 'about' }, 'models/not-one-of', 'qualifier'],
  [{ value: 3, qualifier: 'exact', per: 'hour' }, 'models/not-one-of', 'per'],
  [{ value: 3, qualifier: 'exact', unit: ' ' }, 'models/blank', 'unit'],
])('%j is none: %s, at %s', (value, code, key) => {
  expect(readWith(quantitySchema, value).problems).toMatchObject([{ code, path: [key] }])
})

test('each way to say a number is known', () => {
  expect(QUALIFIERS.filter((qualifier) => !quantitySchema.safeParse({ value: 3, qualifier }).success)).toEqual([])
})
