import { expect, test } from 'vitest'
import { countedOf, moneySchema, readWith } from '../../../src/models/index.ts'

const schema = countedOf(moneySchema)

test.each([
  { items: [], complete: true },
  { items: [], declaredCount: 3, complete: false },
  { items: [{ amount: 1, currency: 'EUR' }], declaredCount: 0, complete: true },
])('%j is a list whose length may be announced', (value) => {
  expect(readWith(schema, value)).toEqual({ ok: true, value, problems: [] })
})

test.each([
  [{ items: [], declaredCount: -1, complete: false }, ['declaredCount']],
  [{ items: [], declaredCount: 1.5, complete: false }, ['declaredCount']],
  [{ items: [], declaredCount: '3', complete: false }, ['declaredCount']],
  [{ items: [] }, ['complete']],
  [{ complete: true }, ['items']],
  [
    {
      items: [
        { amount: 1, currency: 'EUR' },
        { amount: -1, currency: 'EUR' },
      ],
      complete: true,
    },
    ['items', 1, 'amount'],
  ],
])('%j has one problem, at %j', (value, path) => {
  expect(readWith(schema, value).problems).toMatchObject([{ path }])
})
