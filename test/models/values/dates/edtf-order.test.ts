import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  compareEdtf,
  type Edtf,
  type EdtfOrder,
  edtfBounds,
  isBefore,
  parseEdtf,
  parseIsoDate,
  type Trivalent,
} from '../../../../src/models/index.ts'

function read(text: string): Edtf {
  const outcome = parseEdtf(text)
  if (!outcome.ok) throw new Error(`${text}: ${outcome.problems[0]?.code}`)
  return outcome.value
}

describe('edtfBounds', () => {
  test.each([
    ['2014', '2014-01-01', '2014-12-31'],
    ['2014-02', '2014-02-01', '2014-02-28'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2014-12', '2014-12-01', '2014-12-31'],
    ['2014-06-19', '2014-06-19', '2014-06-19'],
    ['1994~', '1994-01-01', '1994-12-31'],
    ['0001', '0001-01-01', '0001-12-31'],
    ['9999', '9999-01-01', '9999-12-31'],
    ['2005/2014-06', '2005-01-01', '2014-06-30'],
    ['2005/..', '2005-01-01', null],
    ['../2014', null, '2014-12-31'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['2014-XX', '2014-01-01', '2014-12-31'],
    ['2014-XX-XX', '2014-01-01', '2014-12-31'],
    ['2016-02-XX', '2016-02-01', '2016-02-29'],
    ['2014-21', '2014-03-01', '2014-06-21'],
    ['2014-22', '2014-06-01', '2014-09-23'],
    ['2014-23', '2014-09-01', '2014-12-22'],
    ['2014-24', '2014-01-01', '2015-03-21'],
    ['9999-24', '9999-01-01', '9999-12-31'],
    ['2014-21/2014-23', '2014-03-01', '2014-12-22'],
    ['2014-21~/..', '2014-03-01', null],
  ])('of %s are %s and %s', (text, earliest, latest) => {
    expect(edtfBounds(read(text))).toEqual({ earliest, latest })
  })
})

describe('isBefore', () => {
  test.each<[string, string, Trivalent]>([
    ['2014', '2014-06-19', 'unknown'],
    ['2014-06-19', '2014', 'unknown'],
    ['2013', '2014-06-19', 'yes'],
    ['2015', '2014-06-19', 'no'],
    ['2014-06-19', '2014-06-19', 'no'],
    ['2014-06', '2014-06', 'unknown'],
    ['2014-06-19', '2014-07-09', 'yes'],
    ['2011', '2013-08', 'yes'],
    ['2013-08', '2011', 'no'],
    ['1994~', '2014', 'yes'],
    ['1994~', '1995', 'unknown'],
    ['1994?', '1996', 'yes'],
    ['2014-07-09~', '2014-07-10', 'unknown'],
    ['2014-07~', '2014-09', 'yes'],
    ['2014-12~', '2015-01', 'unknown'],
    ['2005/..', '2014', 'unknown'],
    ['2005/..', '2004', 'no'],
    ['../2004', '2005', 'yes'],
    ['../2004', '2003', 'unknown'],
    ['9999~', '9999', 'unknown'],
    ['0000~', '0003', 'yes'],
    ['201X', '2020', 'yes'],
    ['201X', '2014', 'unknown'],
    ['201X~', '2025', 'unknown'],
    ['201X~', '2030', 'yes'],
    ['2014-XX', '2015', 'yes'],
    ['2014-06-XX', '2014-06-30', 'unknown'],
    ['2014-06-XX', '2014-07', 'yes'],
    ['2014-21', '2014-07', 'yes'],
    ['2014-21', '2014-06', 'unknown'],
    ['2014-21', '2014-22', 'unknown'],
    ['2014-21', '2014-23', 'yes'],
    ['2014-21~', '2014-23', 'unknown'],
    ['2013-12', '2014-24', 'yes'],
    ['2014-24', '2014-12-25', 'unknown'],
    ['2014-24', '2015-04', 'yes'],
  ])('%s before %s: %s', (a, b, answer) => {
    expect(isBefore(read(a), read(b))).toBe(answer)
  })

  const day = fc
    .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const partial = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length))

  test('of two days it is the order of their texts', () => {
    fc.assert(fc.property(day, day, (a, b) => isBefore(read(a), read(b)) === (a < b ? 'yes' : 'no')))
  })

  test('never both ways', () => {
    fc.assert(
      fc.property(partial, partial, (a, b) => {
        expect(
          [isBefore(read(a), read(b)), isBefore(read(b), read(a))].filter((answer) => answer === 'yes').length,
        ).toBeLessThan(2)
      }),
    )
  })

  test('a certain answer holds for every day that the dates can mean', () => {
    fc.assert(
      fc.property(day, day, fc.constantFrom(4, 7), (a, b, length) => {
        const answer = isBefore(read(a.slice(0, length)), read(b.slice(0, length)))
        if (answer !== 'unknown') expect(isBefore(read(a), read(b))).toBe(answer)
      }),
    )
  })

  test.each<[string, string, EdtfOrder]>([
    ['2011', '2014', 'before'],
    ['2014', '2011', 'after'],
    ['2014-06-19', '2014-06-19', 'same'],
    ['2014-06-19~', '2014-06-19', 'unknown'],
    ['2014', '2014', 'unknown'],
    ['2014', '2014-06-19', 'unknown'],
    ['2014-06-19', '2014', 'unknown'],
    ['2005/..', '2004-06', 'after'],
  ])('compareEdtf: %s is %s: %s', (a, b, order) => {
    expect(compareEdtf(read(a), read(b))).toBe(order)
  })

  const mark = fc.constantFrom('', '~', '?', '%')
  const whole = fc.oneof(
    fc.tuple(partial, mark).map(([text, sign]) => `${text}${sign}`),
    fc.tuple(fc.integer({ min: 1000, max: 9998 }), fc.constantFrom('21', '22', '23', '24')).map(([year, season]) => {
      return `${year}-${season}`
    }),
    fc.tuple(fc.integer({ min: 100, max: 999 }), mark).map(([decade, sign]) => `${decade}X${sign}`),
    partial.filter((text) => text.length === 7).map((text) => `${text}-XX`),
  )
  const any = fc.oneof(
    whole,
    whole.map((text) => `${text}/..`),
    whole.map((text) => `../${text}`),
    fc
      .tuple(whole, whole)
      .map((pair) => pair.sort().join('/'))
      .filter((text) => parseEdtf(text).ok),
  )

  test('agrees with compareEdtf, and with the bounds of what is not in doubt', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        const order = compareEdtf(read(a), read(b))
        expect(isBefore(read(a), read(b)) === 'yes').toBe(order === 'before')
        expect(isBefore(read(b), read(a)) === 'yes').toBe(order === 'after')
        if (/[~?%]/.test(a + b)) return
        const { latest } = edtfBounds(read(a))
        const { earliest } = edtfBounds(read(b))
        expect(order === 'before').toBe(latest !== null && earliest !== null && latest < earliest)
      }),
    )
  })

  test('doubt never makes an answer more certain', () => {
    fc.assert(
      fc.property(partial, partial, fc.constantFrom('~', '?', '%'), (a, b, sign) => {
        const doubted = isBefore(read(`${a}${sign}`), read(b))
        if (doubted !== 'unknown') expect(isBefore(read(a), read(b))).toBe(doubted)
      }),
    )
  })

  test('takes a whole day', () => {
    const outcome = parseIsoDate('2014-07-09')
    expect(outcome.ok && isBefore(outcome.value, read('2015'))).toBe('yes')
  })
})
