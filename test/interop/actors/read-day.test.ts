import { expect, test } from 'vitest'
import { readDay } from '../../../src/interop/actors/read-day.ts'
import { RecordReader } from '../../../src/interop/actors/record-reader.ts'

test.each([
  ['2015-12-31', '2015-12-31', []],
  ['2024-02-29', '2024-02-29', []],
  ['2008-11-05 06:15:30', '2008-11-05', []],
  ['2008-11-05T23:59:59.000+01:00', '2008-11-05', []],
  ['', undefined, []],
  ['0001-01-01', undefined, []],
  ['0001-01-01 00:00:00', undefined, []],
  ['1900-01-01', undefined, ['interop/placeholder-date']],
  ['1900-01-01T00:00:00', undefined, ['interop/placeholder-date']],
  ['1900-01-02', '1900-01-02', []],
  ['1899-12-31', '1899-12-31', []],
  ['2023-02-29', undefined, ['models/date-impossible']],
  ['[ND]', undefined, []],
])('the day of %j is %s', (day, expected, codes) => {
  const reader = new RecordReader({ day }, [])
  expect(readDay(reader, 'day')).toBe(expected)
  expect(reader.problems.map(({ code }) => code)).toEqual(codes)
})

test('the day that stands for none is named, without its time', () => {
  const reader = new RecordReader({ day: '1900-01-01T00:00:00' }, [])
  readDay(reader, 'day')
  expect(reader.problems).toMatchObject([{ severity: 'info', params: { got: '1900-01-01' }, path: ['day'] }])
})
