import { describe, expect, test } from 'vitest'
import { RecordReader } from '../../../src/interop/actors/record-reader.ts'
import { historyOf, periodAt, periodsOf } from '../../../src/interop/sirene/unit-periods.ts'
import type { IsoDate } from '../../../src/models/index.ts'

const day = (text: string) => text as IsoDate

function periods(...rows: { dateDebut?: string | null; dateFin?: string | null; name: string }[]) {
  return periodsOf(new RecordReader({ periodesUniteLegale: rows }, []))
}

const NOW = { dateDebut: '2020-01-01', dateFin: null, name: 'now' }
const THEN = { dateDebut: '2010-05-03', dateFin: '2019-12-31', name: 'then' }
const ONCE = { dateDebut: null, dateFin: '2010-05-02', name: 'once' }

describe('the periods', () => {
  test.each([
    ['as the API gives them', [NOW, THEN, ONCE]],
    ['the other way round', [ONCE, THEN, NOW]],
    ['mixed', [THEN, NOW, ONCE]],
  ])('%s are read the latest first', (_, rows) => {
    expect(periods(...rows).map(({ reader }) => reader.text('name'))).toEqual(['now', 'then', 'once'])
  })

  test('that start on one day keep their order', () => {
    const read = periods({ ...NOW, name: 'a' }, { ...NOW, name: 'b' }, { ...NOW, name: 'c' })
    expect(read.map(({ reader }) => reader.text('name'))).toEqual(['a', 'b', 'c'])
  })

  test.each([
    ['without an end', {}, undefined],
    ['with an empty one', { dateFin: '' }, undefined],
    ['with an end, of a file of the history', { dateFin: '2021-12-31' }, '2021-12-31'],
  ])('of a flat row are one, %s', (_, cells, to) => {
    const read = periodsOf(new RecordReader({ dateDebut: '2020-01-01', name: 'row', ...cells }, []))
    expect(read.map(({ reader, ...period }) => period)).toEqual([{ from: '2020-01-01', to, isFirst: false }])
  })
})

describe('the period of a day', () => {
  test.each([
    ['no day: the current one', undefined, 'now'],
    ['the first day', '2020-01-01', 'now'],
    ['the last day', '2019-12-31', 'then'],
    ['a day in it', '2015-02-28', 'then'],
    ['the day before all that is dated', '2010-05-02', 'once'],
    ['a day long before', '1901-01-01', 'once'],
  ])('%s', (_, at, name) => {
    const found = periodAt(periods(NOW, THEN, ONCE), at === undefined ? undefined : day(at))
    expect(found?.reader.text('name')).toBe(name)
  })

  test.each([
    ['before the first, which has a first day', [NOW, THEN], '2010-05-02'],
    ['in a gap', [NOW, { ...THEN, dateFin: '2018-12-31' }], '2019-06-01'],
  ])('there is none %s', (_, rows, at) => {
    expect(periodAt(periods(...rows), day(at))).toBeUndefined()
  })

  test('of a row without its first day is not known', () => {
    expect(periodAt(periodsOf(new RecordReader({ name: 'row' }, [])), day('2020-01-01'))).toBeUndefined()
  })

  test('without a day is the current one, though its first day is not known', () => {
    const found = periodAt(periods({ ...NOW, dateDebut: '1900-01-01' }, THEN), undefined)
    expect(found?.reader.text('name')).toBe('now')
  })

  test('without a current one, is the latest', () => {
    const found = periodAt(periods(ONCE, THEN), undefined)
    expect(found?.reader.text('name')).toBe('then')
  })
})

describe('the rows of the past', () => {
  const STOCK = { dateDebut: '2020-01-01', name: 'stock' }

  test.each<[what: string, unit: object, history: readonly object[], names: string[]]>([
    ['with the current one', STOCK, [THEN, NOW], ['now', 'then']],
    ['without the current one, which the unit tells', STOCK, [ONCE, THEN], ['stock', 'then', 'once']],
    ['of which the unit is one', THEN, [ONCE, THEN], ['then', 'once']],
    ['which are none', STOCK, [], ['stock']],
    ['which are none, of an answer', { dateFin: null, periodesUniteLegale: [THEN, NOW] }, [], ['now', 'then']],
  ])('%s', (_, unit, history, names) => {
    const rows = history.map((row, index) => ({ row, path: [index] }))
    const read = historyOf(rows, new RecordReader({ ...unit }, []))
    expect(read.map(({ reader }) => reader.text('name'))).toEqual(names)
  })
})
