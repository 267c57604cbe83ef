import { expect, test } from 'vitest'
import { moneySchema, readWith } from '../../../src/models/index.ts'

test.each([0, 0.01, 250_000, 1e15])('%d € is an amount', (amount) => {
  const value = { amount, currency: 'EUR' }
  expect(readWith(moneySchema, value)).toEqual({ ok: true, value, problems: [] })
})

test.each([
  [{ amount: -1, currency: 'EUR' }, ['amount']],
  [{ amount: Number.NaN, currency: 'EUR' }, ['amount']],
  [{ amount: Number.POSITIVE_INFINITY, currency: 'EUR' }, ['amount']],
  [{ amount: '12', currency: 'EUR' }, ['amount']],
  [{ currency: 'EUR' }, ['amount']],
  [{ amount: 12, currency: 'eur' }, ['currency']],
  [{ amount: 12, currency: '€' }, ['currency']],
  [{ amount: 12, currency: 'MEUR' }, ['currency']],
  [{ amount: 12, currency: 'EUR\n' }, ['currency']],
  [{ amount: 12 }, ['currency']],
])('%j has one problem, at %j', (value, path) => {
  expect(readWith(moneySchema, value)).toMatchObject({ ok: false, problems: [{ path, severity: 'error' }] })
  expect(readWith(moneySchema, value).problems).toHaveLength(1)
})

test('a currency that is none has its own code', () => {
  expect(readWith(moneySchema, { amount: 12, currency: 'euros' }).problems).toMatchObject([
    { code: 'models/currency-format', params: { got: 'euros' } },
  ])
})
