import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Edtf, isBefore } from '../../../src/models/index.ts'
import { overlapCounter } from '../../../src/models/rules/possible-overlaps.ts'

interface Period {
  readonly from?: Edtf
  readonly to?: Edtf
}

function period(from: string | undefined, to: string | undefined): Period {
  return { ...(from === undefined ? {} : { from: from as Edtf }), ...(to === undefined ? {} : { to: to as Edtf }) }
}

describe('a period', () => {
  test.each<[what: string, one: Period, other: Period, count: number]>([
    ['that runs on', period('2010', undefined), period('2015', '2016'), 1],
    ['without dates', period(undefined, undefined), period('2015', '2016'), 1],
    ['that ends on the first day', period('2010', '2015-03-01'), period('2015-03-01', undefined), 1],
    ['that ends on the day before', period('2010', '2015-02-28'), period('2015-03-01', undefined), 0],
    ['that ends in the same year', period('2010', '2015'), period('2015-03-01', undefined), 1],
    ['that begins on the last day', period('2015-03-01', undefined), period('2010', '2015-03-01'), 1],
    ['that begins on the day after', period('2015-03-02', undefined), period('2010', '2015-03-01'), 0],
    ['that may have begun a year earlier', period('2016~', undefined), period('2010', '2015-03-01'), 1],
    ['of another that has no dates', period('2010', '2011'), period(undefined, undefined), 1],
  ])('%s', (_, one, other, count) => {
    expect(overlapCounter([one])(other)).toBe(count)
  })
})

test('counts as comparing each with each does', () => {
  const day = fc.integer({ min: 2000, max: 2012 }).map((year) => `${year}` as Edtf)
  const periods = fc
    .tuple(fc.option(day, { nil: undefined }), fc.option(day, { nil: undefined }))
    .map(([a, b]) => (a !== undefined && b !== undefined && a > b ? period(b, a) : period(a, b)))
  const isEarlier = (a: Period, b: Period) =>
    a.to !== undefined && b.from !== undefined && isBefore(a.to, b.from) === 'yes'
  fc.assert(
    fc.property(fc.array(periods), periods, (all, other) => {
      const expected = all.filter((one) => !isEarlier(one, other) && !isEarlier(other, one)).length
      expect(overlapCounter(all)(other)).toBe(expected)
    }),
  )
})
