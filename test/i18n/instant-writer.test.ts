import { describe, expect, test } from 'vitest'
import { instantWriter, tellApart } from '../../src/i18n/instant-writer.ts'

describe('without a time zone', () => {
  test.each([
    ['2014-06-12T10:00:00Z', '12/06/2014 à 10 h 00 UTC', '2014-06-12 at 10:00 UTC'],
    ['2014-06-12T10:00:59.999Z', '12/06/2014 à 10 h 00 UTC', '2014-06-12 at 10:00 UTC'],
    ['2014-06-12T10:00Z', '12/06/2014 à 10 h 00 UTC', '2014-06-12 at 10:00 UTC'],
    ['2014-06-12T12:00:00+02:00', '12/06/2014 à 10 h 00 UTC', '2014-06-12 at 10:00 UTC'],
    ['2014-06-12T00:30:00-09:30', '12/06/2014 à 10 h 00 UTC', '2014-06-12 at 10:00 UTC'],
    ['2014-12-31T23:30:00-01:00', '01/01/2015 à 00 h 30 UTC', '2015-01-01 at 00:30 UTC'],
    ['2016-03-01T00:30:00+01:00', '29/02/2016 à 23 h 30 UTC', '2016-02-29 at 23:30 UTC'],
  ])('%s is « %s », “%s”', (instant, french, english) => {
    expect(instantWriter('fr', undefined)(instant)).toBe(french)
    expect(instantWriter('en', undefined)(instant)).toBe(english)
  })
})

describe('on the clocks of a time zone', () => {
  test.each([
    // Summer, winter, and the night when clocks go back: two o'clock comes twice.
    ['2014-06-12T10:00:00Z', 'Europe/Paris', '12/06/2014 à 12 h 00 UTC+2'],
    ['2014-01-12T10:00:00Z', 'Europe/Paris', '12/01/2014 à 11 h 00 UTC+1'],
    ['2014-10-26T00:30:00Z', 'Europe/Paris', '26/10/2014 à 02 h 30 UTC+2'],
    ['2014-10-26T01:30:00Z', 'Europe/Paris', '26/10/2014 à 02 h 30 UTC+1'],
    // Another day, another year.
    ['2014-12-31T23:30:00Z', 'Europe/Paris', '01/01/2015 à 00 h 30 UTC+1'],
    ['2015-01-01T00:30:00+01:00', 'America/Guadeloupe', '31/12/2014 à 19 h 30 UTC-4'],
    ['2014-06-12T10:00:00Z', 'Indian/Reunion', '12/06/2014 à 14 h 00 UTC+4'],
    ['2014-06-12T10:00:00Z', 'Pacific/Marquesas', '12/06/2014 à 00 h 30 UTC-9:30'],
    ['2014-06-12T10:00:00Z', 'Asia/Kolkata', '12/06/2014 à 15 h 30 UTC+5:30'],
    ['2014-06-12T10:00:00Z', 'UTC', '12/06/2014 à 10 h 00 UTC'],
    ['2014-06-12T10:00:00Z', 'europe/paris', '12/06/2014 à 12 h 00 UTC+2'],
  ])('%s in %s is « %s »', (instant, timeZone, words) => {
    expect(instantWriter('fr', timeZone)(instant)).toBe(words)
  })

  test('in English', () => {
    expect(instantWriter('en', 'Europe/Paris')('2014-06-12T22:30:00Z')).toBe('2014-06-13 at 00:30 UTC+2')
  })

  test('a year of more than four digits stands as it is', () => {
    expect(instantWriter('fr', 'Europe/Paris')('9999-12-31T23:30:00Z')).toBe('9999-12-31T23:30:00Z')
  })
})

test('a day is the same on every clock, and has no time', () => {
  expect(instantWriter('fr', undefined)('2014-06-12')).toBe('12/06/2014')
  expect(instantWriter('fr', 'America/Guadeloupe')('2014-06-12')).toBe('12/06/2014')
  expect(instantWriter('en', 'Europe/Paris')('2014-06-12')).toBe('2014-06-12')
})

test.each([
  ['2020-03-01/2021-02-28', '01/03/2020 – 28/02/2021', '2020-03-01 – 2021-02-28'],
  ['2014-06/2014-06-19', '2014-06 – 19/06/2014', '2014-06 – 2014-06-19'],
  ['2014/2015', '2014 – 2015', '2014 – 2015'],
  ['2014-06-19/..', '19/06/2014 – …', '2014-06-19 – …'],
  ['../2014-06-19', '… – 19/06/2014', '… – 2014-06-19'],
])('the interval %s is « %s », “%s”', (interval, french, english) => {
  expect(instantWriter('fr', undefined)(interval)).toBe(french)
  expect(instantWriter('en', 'Europe/Paris')(interval)).toBe(english)
})

test.each([
  'hier',
  '2014~/2015',
  'a/b',
  '2014/2015/2016',
  '',
  '2014-06',
  '2014',
  '+275760-09',
  '-000001-06-12T10:00:00Z',
  '2014-06T10:00:00Z',
  '3',
  '2014-02-30',
  '2015-02-29',
  '2014-13-01',
  '2014-06-31T10:00:00Z',
  '2014-02-30T10:00:00+02:00',
  '2014-06-12T10:00:00',
  '2014-06-12T10:00:00Z (midi)',
  'le 2014-06-12',
  '{date}',
  '+275760-09-13T00:00:00.000Z',
  null,
  undefined,
  3,
])('%j is neither an instant nor a day, and stands as it is', (value) => {
  expect(instantWriter('fr', undefined)(value)).toBe(String(value))
  expect(instantWriter('en', 'Europe/Paris')(value)).toBe(String(value))
})

test('a zone that a database gives as `null` is UTC', () => {
  expect(instantWriter('fr', null)('2014-06-12T10:00:00Z')).toBe('12/06/2014 à 10\u00A0h\u00A000 UTC')
})

test.each(['Europe/Pari', '', 'heure de Paris', 2])('%j is no time zone', (timeZone) => {
  expect(() => instantWriter('fr', timeZone as string)).toThrow(
    /^Expected `options\.timeZone` to be the name of a time zone/,
  )
})

test.each([
  ['2014-06-12T10:00:05Z', '2014-06-12T10:00:30Z', '2014-06-12T10:00:05Z'],
  ['2014-06-12T10:00:59Z', '2014-06-12T10:01:00Z', '2014-06-12 at 10:00 UTC'],
])('of %s and %s, the first is told as %s', (one, other, words) => {
  expect(tellApart(one, other, instantWriter('en', undefined))(one)).toBe(words)
})
