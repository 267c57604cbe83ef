import { expect, test } from 'vitest'
import { addTime, DAY, hasCome, isBefore, isInstant } from '../../src/core/instant.ts'

test.each([
  '2014-06-12T10:00:00Z',
  '2014-06-12T10:00Z',
  '2014-06-12T10:00:00.123+02:00',
  '2014-06-12T10:00:00.123456789Z',
  '2014-12-31T23:59:59-23:59',
  '2014-06-09T10:00:00Z',
  '2024-02-29T00:00:00Z',
  '2000-02-29T00:00:00Z',
  '0000-02-29T00:00:00Z',
  '0096-02-29T00:00:00Z',
])('%j is an instant', (value) => {
  expect(isInstant(value)).toBe(true)
})

test.each([
  '2014-06-12',
  '2014-06-12T10:00:00',
  '2014-06-12 10:00:00Z',
  ' 2014-06-12T10:00:00Z',
  '2014-06-00T00:00:00Z',
  '2014-13-01T00:00:00Z',
  '2023-02-29T00:00:00Z',
  '1900-02-29T00:00:00Z',
  '0100-02-29T00:00:00Z',
  '2014-06-31T00:00:00Z',
  '2014-06-12T10:00:60Z',
  '2014-06-12T10:00:00.1234567890Z',
  '2014-06-12T10:00:00+24:00',
  '2014-06-12T10:00:00Z\n',
  '2014-06-12T24:00:00Z',
  '0000-00-00T00:00:00Z',
  'hier',
  '',
  20140612,
  null,
  ['2014-06-12T10:00:00Z'],
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
  ['2014-06-12T12:00:00+02:00', '2014-06-12T10:00:00Z', false],
  ['2014-06-12T12:00:00+02:00', '2014-06-12T11:00:00+00:00', true],
  ['2014-06-12T10:00:00.1000Z', '2014-06-12T11:00:00+02:00', false],
  ['2014-06-12T11:00:00+02:00', '2014-06-12T10:00:00.1000Z', true],
  ['2014-06-12T12:00:00+02:00', '2014-06-12T11:00:00.1000Z', true],
  ['2014-06-12T10:00:00.000002+00:00', '2014-06-12T10:00:00.000001+00:00', false],
  ['2014-06-12T10:00:00.1005Z', '2014-06-12T10:00:00.1Z', false],
  ['2014-06-12T10:00:00.1Z', '2014-06-12T10:00:00.10Z', false],
  ['2014-06-12T10:00:00.1Z', '2014-06-12T10:00:00.1000Z', false],
  ['2014-06-12T10:00:00.1000Z', '2014-06-12T10:00:00.1Z', false],
  ['2014-06-12T10:00:00.1009Z', '2014-06-12T10:00:00.101Z', true],
  ['2014-06-12T10:00:00.000001Z', '2014-06-12T10:00:00.000002Z', true],
  ['2014-06-12T12:00:00.000001+02:00', '2014-06-12T10:00:00.000002Z', true],
  ['2014-06-12T10:00:00.000002Z', '2014-06-12T12:00:00.000001+02:00', false],
  ['2014-06-12T10:00:00Z', '2014-06-12T10:00:00.000000001Z', true],
  ['2014-06-12T10:00:00.1005Z', '2014-06-12T10:00:00.10051Z', true],
  ['2014-06-12T10:00:00.1005Z', '2014-06-12T12:00:00.100500+02:00', false],
  ['2014-06-12T10:00:00.1Z', '2014-06-12T10:00:00.1009Z', true],
] as const)('%s is before %s: %s', (a, b, expected) => {
  expect(isBefore(a, b)).toBe(expected)
})

test.each([
  [undefined, false],
  ['2014-06-12T09:59:59Z', true],
  ['2014-06-12T10:00:00Z', true],
  ['2014-06-12T10:00:01Z', false],
])('%s has come: %s', (date, expected) => {
  expect(hasCome(date, '2014-06-12T10:00:00Z')).toBe(expected)
})

test('days have 24 hours', () => {
  expect(addTime('2014-02-28T23:00:00Z', 2 * DAY)).toBe('2014-03-02T23:00:00.000Z')
})

test.each([Number.POSITIVE_INFINITY, 1e20, 1e15])('time without end ends where instants do: %s', (time) => {
  expect(addTime('2014-06-12T10:00:00Z', time)).toBe('9999-12-31T23:59:59.999Z')
  const start = addTime('2014-06-12T10:00:00Z', -time)
  for (const at of ['0000-01-01T00:00:00.000Z', '2014-06-12T10:00:00.123456Z']) {
    expect([isBefore(start, at), isBefore(at, start)]).toEqual([true, false])
  }
})

test('the end of time is an instant', () => {
  const end = '9999-12-31T23:59:59.999Z'
  expect(isInstant(end)).toBe(true)
  expect(addTime(end, 0)).toBe(end)
})

// The year 275760 has as many signs before its digits as the microseconds of a database have behind theirs.
test('what lasts for ever has not come, however exact the clock is', () => {
  expect(hasCome(addTime('2014-06-12T10:00:00Z', Number.POSITIVE_INFINITY), '2014-06-12T10:00:00.123456Z')).toBe(false)
})
