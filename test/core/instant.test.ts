import { expect, test } from 'vitest'
import { addTime, DAY, isBefore, isInstant } from '../../src/core/instant.ts'

test.each(['2014-06-12T10:00:00Z', '2014-06-12T10:00Z', '2014-06-12T10:00:00.123+02:00', '2024-02-29T00:00:00Z'])(
  '%j is an instant',
  (value) => {
    expect(isInstant(value)).toBe(true)
  },
)

test.each([
  '2014-06-12',
  '2014-06-12T10:00:00',
  '2014-06-12 10:00:00Z',
  '2014-13-01T00:00:00Z',
  '2023-02-29T00:00:00Z',
  '2014-06-31T00:00:00Z',
  '2014-06-12T24:00:00Z',
  '0000-00-00T00:00:00Z',
  'hier',
  '',
  20140612,
  null,
])('%j is none', (value) => {
  expect(isInstant(value)).toBe(false)
})

test.each([
  ['2014-06-12T10:00:00Z', '2014-06-12T10:00:01Z', true],
  ['2014-06-12T10:00:00Z', '2014-06-12T10:00:00Z', false],
  ['2014-06-12T10:00:00Z', '2014-06-12T10:00:00.001Z', true],
  ['2014-06-12T10:00:00.001Z', '2014-06-12T10:00:00Z', false],
  ['2014-06-12T12:00:00+02:00', '2014-06-12T10:30:00Z', true],
  ['2014-06-12T10:30:00Z', '2014-06-12T12:00:00+02:00', false],
] as const)('%s is before %s: %s', (a, b, expected) => {
  expect(isBefore(a, b)).toBe(expected)
})

test('days have 24 hours', () => {
  expect(addTime('2014-02-28T23:00:00Z', 2 * DAY)).toBe('2014-03-02T23:00:00.000Z')
})

test.each([Number.POSITIVE_INFINITY, 1e20])('time without end ends where dates do: %s', (time) => {
  expect(isBefore('9999-12-31T23:59:59Z', addTime('2014-06-12T10:00:00Z', time))).toBe(true)
  expect(isBefore(addTime('2014-06-12T10:00:00Z', -time), '0001-01-01T00:00:00Z')).toBe(true)
})
