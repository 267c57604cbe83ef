import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assessEss, assessEsus, assessPtce, assessSiae, assessStateCallEligibility } from '../../../src/models/index.ts'
import { holdsAt, readAt, readDate, reasonsOfForce, reasonsOfLife, runsAt } from '../../../src/models/law/at-date.ts'
import { IN_FORCE } from '../../../src/models/law/legal-texts.ts'
import type { Edtf } from '../../../src/models/values/dates/edtf.ts'
import { lifetimeOf } from '../../../src/models/values/dates/lifetime.ts'
import type { Period } from '../../../src/models/values/dates/period.ts'
import { dated, organisation, ptce } from './organisations.ts'

const edtf = (text: string) => text as Edtf
const claimsOf = (dates: readonly string[]) =>
  dates.map((date) => ({ value: { edtf: edtf(date), status: 'stated' as const }, by: [] }))
const period = (from?: string, to?: string): Period => ({
  ...(from === undefined ? {} : { from: edtf(from) }),
  ...(to === undefined ? {} : { to: edtf(to) }),
})

test.each<[from: string | undefined, to: string | undefined, at: string, holds: string]>([
  [undefined, undefined, '2020-06-01', 'yes'],
  ['2020-06-01', undefined, '2020-06-01', 'yes'],
  ['2020-06-02', undefined, '2020-06-01', 'no'],
  [undefined, '2020-06-01', '2020-06-01', 'yes'],
  [undefined, '2020-05-31', '2020-06-01', 'no'],
  ['2019', '2021', '2020-06-01', 'yes'],
  // Some day of that year: nobody knows whether it has come.
  ['2020', undefined, '2020-06-01', 'unknown'],
  [undefined, '2020', '2020-06-01', 'unknown'],
  ['2020', '2020', '2020-06-01', 'unknown'],
  ['2020', '2019', '2020-06-01', 'no'],
  ['2021~', undefined, '2020-06-01', 'unknown'],
  ['2022~', undefined, '2020-06-01', 'no'],
  // A day that is known by halves is every day of them.
  ['2020-01-01', '2020-12-31', '2020', 'yes'],
  ['2020-01-02', '2020-12-31', '2020', 'unknown'],
  ['2020-01-01', '2020-12-30', '2020', 'unknown'],
  ['2020-06', undefined, '2020-07', 'yes'],
  ['2020-06', undefined, '2020-06', 'unknown'],
  ['2020', undefined, '2021/..', 'yes'],
  [undefined, '2020', '2021/..', 'no'],
  [undefined, '2022', '2021/..', 'unknown'],
])('from %s to %s, on %s: %s', (from, to, at, holds) => {
  expect(holdsAt(period(from, to), edtf(at))).toBe(holds)
})

test.each<[from: string | undefined, to: string | undefined, at: string, runs: string]>([
  ['2019', '2021', '2020-06-01', 'yes'],
  ['2019', undefined, '2020-06-01', 'unknown'],
  [undefined, '2021', '2020-06-01', 'unknown'],
  [undefined, undefined, '2020-06-01', 'unknown'],
  ['2021', undefined, '2020-06-01', 'no'],
  [undefined, '2019', '2020-06-01', 'no'],
])('what has a term, from %s to %s, runs on %s: %s', (from, to, at, runs) => {
  expect(runsAt(period(from, to), edtf(at))).toBe(runs)
})

test('what holds in a year holds on its days, and what does not does on none', () => {
  const year = fc.integer({ min: 2010, max: 2015 }).map(String)
  fc.assert(
    fc.property(
      fc.option(year),
      fc.option(year),
      year,
      fc.constantFrom('01-01', '06-19', '12-31'),
      (from, to, at, day) => {
        const held = period(from ?? undefined, to ?? undefined)
        const inYear = holdsAt(held, edtf(at))
        if (inYear !== 'unknown') expect(holdsAt(held, edtf(`${at}-${day}`))).toBe(inYear)
      },
    ),
  )
})

describe.each(Object.entries(IN_FORCE))('%s is in force since %s', (text, from) => {
  const dayBefore = new Date(Date.parse(from) - 86_400_000).toISOString().slice(0, 10)

  test.each<[string, string | undefined]>([
    [from, undefined],
    ['9999', undefined],
    [dayBefore, 'law/not-in-force-yet'],
    ['1901-07-01', 'law/not-in-force-yet'],
    [`${dayBefore}/${from}`, 'law/maybe-not-in-force'],
    [from.slice(0, 4), 'law/maybe-not-in-force'],
    [`../${from}`, 'law/maybe-not-in-force'],
  ])('on %s: %s', (at, code) => {
    const reasons = reasonsOfForce(text as keyof typeof IN_FORCE, edtf(at))
    expect(reasons).toEqual(
      code === undefined ? [] : [expect.objectContaining({ code, params: { at, from }, article: { text } })],
    )
  })
})

test.each<[founded: readonly string[], dissolved: readonly string[], at: string, isGone: boolean]>([
  [[], [], '2020', false],
  [['2020-06-01'], [], '2020-06-01', false],
  [['2020-06-02'], [], '2020-06-01', true],
  [['2019', '2021'], [], '2020-06-01', false],
  [[], ['2020-06-01'], '2020-06-01', false],
  [[], ['2020-05-31'], '2020-06-01', true],
  [[], ['2010', '2020'], '2020-06-01', false],
  [[], ['2019'], '2019/2021', false],
])('founded %j, dissolved %j, on %s: gone is %s', (founded, dissolved, at, isGone) => {
  const reasons = reasonsOfLife('Le Pain', lifetimeOf(claimsOf(founded), claimsOf(dissolved)), edtf(at))
  expect(reasons.filter(({ holds }) => holds === 'no')).toEqual(
    isGone ? [{ code: 'law/not-alive', params: { name: 'Le Pain', at }, article: null, holds: 'no' }] : [],
  )
})

test.each<[founded: string, dissolved: string, at: string, isBeyond: boolean]>([
  ['2020-06-01', '2021-06-01', '2020', true],
  ['2020-06-01', '2021-06-01', '2021', true],
  ['2020-06-01', '2021-06-01', '2020-06', false],
  ['2020-06-01', '2021-06-01', '2020/..', true],
  // Some day of that year: it may be all of it.
  ['2020', '2020', '2020', false],
  ['2020', '2020', '2020-06-01', false],
])('founded %j, dissolved %j: %s has days on which it does not exist: %s', (founded, dissolved, at, isBeyond) => {
  const reasons = reasonsOfLife('Le Pain', lifetimeOf(claimsOf([founded]), claimsOf([dissolved])), edtf(at))
  expect(reasons.map(({ code, holds }) => [code, holds])).toEqual(isBeyond ? [['law/maybe-not-alive', 'unknown']] : [])
})

test('who does not exist all through a partial date is left open, by every question', () => {
  const founded = dated('2020-06-01')
  const esus = [{ basis: 'demande', from: '2018', to: '2022' }]
  const siae = [{ kind: 'ACI', from: '2018', to: '2022' }]
  const legalForms = [{ family: 'association', cj: '9220' }]
  const pain = organisation({ founded, esus, siae, legalForms })
  const pole = ptce({ emergence: founded })
  const answers = (at: string) => [
    assessEss(pain, { at }),
    assessEsus(pain, { at }),
    assessSiae(pain, { at }),
    assessPtce(pole, { actors: [] }, { at }),
    assessStateCallEligibility(pole, { actors: [] }, { at }),
  ]
  for (const { answer, reasons, missing } of answers('2020')) {
    expect(answer).toBe('undetermined')
    expect(reasons.map(({ code }) => code)).toContain('law/maybe-not-alive')
    expect(missing.map(({ code }) => code)).toContain('law/missing-date')
  }
  for (const { reasons } of answers('2020-07')) {
    expect(reasons.map(({ code }) => code)).not.toContain('law/maybe-not-alive')
  }
  expect(
    answers('2020-07')
      .slice(0, 3)
      .map(({ answer }) => answer),
  ).toEqual(['yes', 'yes', 'yes'])
})

describe('wrong arguments', () => {
  test.each([undefined, null, 3, '', '2020-13', '2020-02-30', 'hier', new Date(0), ['2020']])('the date %o', (date) => {
    expect(() => readDate(date, 'demand.asked')).toThrow(TypeError)
    expect(() => readDate(date, 'demand.asked')).toThrow("Expected `demand.asked` to be a date such as `'2015-06-30'`")
  })

  test.each(['2020', '2020-06', '2020-06-01', '1994~', '201X', '2014-21', '2014/..'])('%s is a date', (date) => {
    expect(readDate(date, 'at')).toBe(date)
    expect(readAt({ at: date })).toBe(date)
  })

  test.each<[unknown, string]>([
    [undefined, '`at`'],
    [null, '`options`'],
    ['2020', '`options`'],
    [{}, '`options.at`'],
    [{ at: '2020', on: 1 }, '`on`'],
    [{ ta: '2020' }, '`at`'],
  ])('the options %j', (options, name) => {
    expect(() => readAt(options as { at: string })).toThrow(TypeError)
    expect(() => readAt(options as { at: string })).toThrow(name)
  })

  test('other options are known where they are said to be', () => {
    expect(readAt({ at: '2020', call: 'AAP2015' } as { at: string }, ['at', 'call'])).toBe('2020')
  })
})
