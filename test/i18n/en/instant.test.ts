import { expect, test } from 'vitest'
import { instantInWords } from '../../../src/i18n/en/instant.ts'

test.each([
  ['2014-06-12T10:00:00Z', '2014-06-12 at 10:00 UTC'],
  ['2014-06-12T10:00:59.999Z', '2014-06-12 at 10:00 UTC'],
  ['2014-06-12T10:00Z', '2014-06-12 at 10:00 UTC'],
  ['2014-06-12T12:00:00+02:00', '2014-06-12 at 10:00 UTC'],
  ['2014-06-12T00:30:00-09:30', '2014-06-12 at 10:00 UTC'],
  ['2014-12-31T23:30:00-01:00', '2015-01-01 at 00:30 UTC'],
  ['2015-01-01T01:30:00+01:00', '2015-01-01 at 00:30 UTC'],
  ['2016-03-01T00:30:00+01:00', '2016-02-29 at 23:30 UTC'],
  ['2014-10-26T02:30:00+01:00', '2014-10-26 at 01:30 UTC'],
])('%s is “%s”', (instant, words) => {
  expect(instantInWords(instant)).toBe(words)
})

test.each([
  'hier',
  '',
  '2014-06-12',
  '2014-06-12T10:00:00',
  '{date}',
  '+275760-09-13T00:00:00.000Z',
  null,
  undefined,
  3,
])('%j is no instant, and stands as it is', (value) => {
  expect(instantInWords(value)).toBe(String(value))
})
