import { expect, test } from 'vitest'
import type { ReadSettings } from '../../../../src/interop/spip-rows/columns/column.ts'
import { dayColumn, momentColumn, publicationColumn } from '../../../../src/interop/spip-rows/columns/moment-columns.ts'
import { readerOf } from '../../../../src/interop/spip-rows/row-reader.ts'

const readerFor = (date: string) =>
  readerOf<string, ReadSettings>({ id: 1 }, { date }, { timeZone: 'Europe/Paris', foldCase: false })

// [cell, as a moment, as a day, whether it is a date]
test.each([
  ['2021-05-20 11:00:00', '2021-05-20T09:00:00Z', '2021-05-20T09:00:00Z', true],
  ['2021-05-20 00:00:00', '2021-05-19T22:00:00Z', '2021-05-20', true],
  ['2021-04-00 00:00:00', '2021-04', '2021-04', true],
  ['2022-00-00 00:00:00', '2022', '2022', true],
  ['2022-13-00 00:00:00', null, null, false],
  ['2022-00-15 00:00:00', null, null, false],
  ['0000-00-00 00:00:00', null, null, true],
  ['', null, null, true],
  ['2023-02-29 00:00:00', null, null, false],
  ['hier', null, null, false],
  ['12021-04-00', null, null, false],
  ['2021-04-00 hier', null, null, false],
  ['12021-05-20', null, null, false],
])('%j is the moment %s, the day %s', (cell, moment, day, isDate) => {
  const [forMoment, forDay] = [readerFor(cell), readerFor(cell)]
  expect([momentColumn('date').read(forMoment), dayColumn('date').read(forDay)]).toEqual([moment, day])
  for (const { problems } of [forMoment, forDay]) {
    const params = { id: 1, date: cell }
    expect(problems).toMatchObject(isDate ? [] : [{ code: 'rows/date-invalid', path: ['date'], params }])
  }
  if (day !== null) expect(dayColumn('date').write(day, 'Europe/Paris')).toEqual({ date: cell })
})

test.each([
  ['1970-01-01 00:00:00', 'always'],
  ['1970-01-01 01:00:00', 'always'],
  ['1969-12-31 19:00:00', 'always'],
  ['1970-01-02 00:00:00', '1970-01-01T23:00:00Z'],
  ['11970-01-01 00:00:00', null],
  ['0000-00-00 00:00:00', null],
])('public since %s: %s', (cell, since) => {
  expect(publicationColumn('date').read(readerFor(cell))).toBe(since)
})

test('what is always public is written as time 0, no date as the zero date', () => {
  expect(publicationColumn('date').write('always', 'Europe/Paris')).toEqual({ date: '1970-01-01 00:00:00' })
  expect(publicationColumn('date').write(null, 'Europe/Paris')).toEqual({ date: '0000-00-00 00:00:00' })
})

test('a column that holds no time has days', () => {
  expect(dayColumn('date').read(readerFor('2024-06-14'))).toBe('2024-06-14')
})
