import { expect, test } from 'vitest'
import { readWith } from '../../../../src/models/index.ts'
import { instantSchema } from '../../../../src/models/values/dates/instant.ts'

test('an instant is kept as it is written', () => {
  const value = '2014-07-10T08:30:00+02:00'
  expect(readWith(instantSchema, value)).toEqual({ ok: true, value, problems: [] })
})

test.each([
  ['2014-07-10T08:30:00', 'models/instant-format'],
  ['2014-07-10', 'models/instant-format'],
  ['2014-02-29T08:30:00Z', 'models/instant-format'],
  ['', 'models/instant-format'],
  [1404981000000, 'models/wrong-type'],
  [new Date(0), 'models/wrong-type'],
  [undefined, 'models/missing'],
])('%j: %s', (value, code) => {
  const params = code === 'models/instant-format' ? { got: value } : {}
  expect(readWith(instantSchema, value).problems).toMatchObject([{ code, params }])
})
