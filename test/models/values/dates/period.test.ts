import { describe, expect, test } from 'vitest'
import { type Edtf, parseEdtf, periodSchema, readWith } from '../../../../src/models/index.ts'
import { isOutside } from '../../../../src/models/values/dates/period.ts'

function date(text: string): Edtf {
  const outcome = parseEdtf(text)
  if (!outcome.ok) throw new Error(text)
  return outcome.value
}

function codesOf(period: object): unknown[] {
  return readWith(periodSchema, period).problems.map(({ code, path }) => [code, path])
}

test.each([
  {},
  { from: '2011' },
  { to: '2014' },
  { from: '2011', to: '2014' },
  { from: '2014-06-19', to: '2014-06-19' },
])('%j is a period', (period) => {
  expect(codesOf(period)).toEqual([])
})

// It may end before it begins, but not for certain.
test.each([
  { from: '2014-06-19', to: '2014' },
  { from: '2015~', to: '2014' },
  { from: '2014', to: '2014' },
])('%j may be a period', (period) => {
  expect(codesOf(period)).toEqual([])
})

test('one that certainly ends before it begins is reversed, at its end', () => {
  expect(codesOf({ from: '2014', to: '2013-12-31' })).toEqual([['models/period-reversed', ['to']]])
  expect(codesOf({ from: '2016~', to: '2014' })).toEqual([['models/period-reversed', ['to']]])
})

test('its dates are normalised, and nothing else is in it', () => {
  expect(readWith(periodSchema, { from: '~2011' })).toMatchObject({ ok: true, value: { from: '2011~' } })
  expect(codesOf({ from: '2014-02-30' })).toEqual([['models/date-impossible', ['from']]])
  expect(codesOf({ since: '2014' })).toHaveLength(1)
})

describe('isOutside a period from 2011 to June 2014', () => {
  const period = { from: date('2011'), to: date('2014-06') }

  test.each([
    ['2010', true],
    ['2010-12-31', true],
    ['2010~', false],
    ['2011', false],
    ['2012-05-01', false],
    ['2014-06-30', false],
    ['2014', false],
    ['2014-07-01', true],
    ['2014-07~', false],
    ['../2010', true],
    ['2010/..', false],
  ])('%s: %s', (text, answer) => {
    expect(isOutside(date(text), period)).toBe(answer)
  })

  test('an end that is not known leaves nothing out', () => {
    expect(isOutside(date('2020'), { from: date('2011') })).toBe(false)
    expect(isOutside(date('1900'), { to: date('2014') })).toBe(false)
    expect(isOutside(date('1900'), {})).toBe(false)
  })
})
