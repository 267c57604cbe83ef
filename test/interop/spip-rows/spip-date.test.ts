import { expect, test } from 'vitest'
import { expectTimeZone, readSpipDate, writeSpipDate } from '../../../src/interop/spip-rows/spip-date.ts'

const instant = (value: string) => ({ kind: 'instant', value })

test.each([
  ['2024-01-15 12:00:00', 'Europe/Paris', '2024-01-15T11:00:00Z'],
  ['2024-07-15 12:00:00', 'Europe/Paris', '2024-07-15T10:00:00Z'],
  ['2023-12-31 23:59:59', 'America/Cayenne', '2024-01-01T02:59:59Z'],
  ['2024-01-01 00:30:00', 'Indian/Reunion', '2023-12-31T20:30:00Z'],
  ['2024-02-29 00:00:00', 'UTC', '2024-02-29T00:00:00Z'],
  ['2024-01-01 05:00:00', 'Pacific/Wallis', '2023-12-31T17:00:00Z'],
  ['0001-01-01 00:09:21', 'Europe/Paris', '0001-01-01T00:00:00Z'],
  ['0014-06-19 12:00:00', 'America/Cayenne', '0014-06-19T15:29:20Z'],
  ['1000-01-01 00:00:00', 'UTC', '1000-01-01T00:00:00Z'],
])('%s in %s is %s, and back', (text, zone, value) => {
  expect(readSpipDate(text, zone)).toEqual(instant(value))
  expect(writeSpipDate(value, zone)).toBe(text)
})

// East of Greenwich and west of it: a change of clocks lies on the other side of the same hour in UTC.
test.each([
  ['Europe/Paris', '2024-03-31 01:59:59', '2024-03-31T00:59:59Z'],
  ['Europe/Paris', '2024-03-31 02:30:00', '2024-03-31T01:30:00Z'],
  ['Europe/Paris', '2024-03-31 03:00:00', '2024-03-31T01:00:00Z'],
  ['America/Miquelon', '2024-03-10 01:59:59', '2024-03-10T04:59:59Z'],
  ['America/Miquelon', '2024-03-10 02:30:00', '2024-03-10T05:30:00Z'],
  ['America/Miquelon', '2024-03-10 03:00:00', '2024-03-10T05:00:00Z'],
])('an hour that is skipped is read an hour later: %s %s', (zone, text, value) => {
  expect(readSpipDate(text, zone)).toEqual(instant(value))
})

test.each([
  ['Europe/Paris', '2024-10-27 01:59:59', '2024-10-26T23:59:59Z'],
  ['Europe/Paris', '2024-10-27 02:30:00', '2024-10-27T01:30:00Z'],
  ['Europe/Paris', '2024-10-27 03:00:00', '2024-10-27T02:00:00Z'],
  ['America/Miquelon', '2024-11-03 00:59:59', '2024-11-03T02:59:59Z'],
  ['America/Miquelon', '2024-11-03 01:30:00', '2024-11-03T04:30:00Z'],
  ['America/Miquelon', '2024-11-03 02:00:00', '2024-11-03T05:00:00Z'],
])('an hour that comes twice is read as the second: %s %s', (zone, text, value) => {
  expect(readSpipDate(text, zone)).toEqual(instant(value))
})

test.each([
  ['', 'zero'],
  ['0000-00-00 00:00:00', 'zero'],
  ['0000-00-00', 'zero'],
  ['2023-02-29 00:00:00', 'invalid'],
  ['0000-06-19 00:00:00', 'invalid'],
  ['2024-13-01 00:00:00', 'invalid'],
  ['2024-01-01 24:00:00', 'invalid'],
  ['2024-01-01 00:60:00', 'invalid'],
  ['2024-01-01', 'invalid'],
  ['2024-01-01T00:00:00', 'invalid'],
  ['2024-01-01 00:00:00\n', 'invalid'],
  ['٢٠٢٤-01-01 00:00:00', 'invalid'],
])('%j is %s', (text, kind) => {
  expect(readSpipDate(text, 'Europe/Paris')).toEqual({ kind })
})

test('the last hours of the year 9999, in UTC those of a year that no instant has, are invalid', () => {
  expect(readSpipDate('9999-12-31 23:59:59', 'America/Martinique')).toEqual({ kind: 'invalid' })
  expect(readSpipDate('9999-12-31 19:59:59', 'America/Martinique')).toEqual(instant('9999-12-31T23:59:59Z'))
  expect(readSpipDate('9999-12-31 23:59:59', 'Europe/Paris')).toEqual(instant('9999-12-31T22:59:59Z'))
})

test('weeks that were forgotten for others are known again', () => {
  const summer = () => writeSpipDate('2024-07-15T10:00:00Z', 'Europe/Paris')
  expect(summer()).toBe('2024-07-15 12:00:00')
  for (let week = 0; week < 5_300; week++) writeSpipDate(new Date(week * 604_800_000).toISOString(), 'Europe/Paris')
  expect(summer()).toBe('2024-07-15 12:00:00')
})

test('fractions of a second are cut, before 1970 too', () => {
  expect(writeSpipDate('2024-01-01T00:00:00.999Z', 'UTC')).toBe('2024-01-01 00:00:00')
  expect(writeSpipDate('1969-12-31T23:59:59.001Z', 'UTC')).toBe('1969-12-31 23:59:59')
})

test('a zone that does not exist is refused', () => {
  expect(() => expectTimeZone('Europe/Bousol')).toThrow(
    new TypeError(
      "Expected `options.timeZone` to be the name of a time zone, as `'Europe/Paris'`, got `'Europe/Bousol'`",
    ),
  )
  expect(() => expectTimeZone('', 'facts.timeZone')).toThrow('Expected `facts.timeZone` to be')
  for (const zone of ['Europe/Paris', undefined]) expect(() => expectTimeZone(zone)).not.toThrow()
})
