import { describe, expect, test } from 'vitest'
import { describe as word } from '../../../src/i18n/index.ts'
import { type EsusDemand, esusExpiry, type LegalAnswer } from '../../../src/models/index.ts'

describe('an ESUS approval', () => {
  test.each<[what: string, demand: EsusDemand, answer: LegalAnswer, starts: string | null, ends: string | null]>([
    ['of a young enterprise', { asked: '2020-03-01', created: '2018-06-01' }, 'yes', '2020-05-01', '2022-05-01'],
    ['of another', { asked: '2020-03-01', created: '2016-01-01' }, 'yes', '2020-05-01', '2025-05-01'],
    ['on the third birthday', { asked: '2020-03-01', created: '2017-03-01' }, 'yes', '2020-05-01', '2025-05-01'],
    ['on the day before', { asked: '2020-02-29', created: '2017-03-01' }, 'yes', '2020-04-29', '2022-04-29'],
    [
      'that was decided',
      { asked: '2020-03-01', created: '2016-01-01', decided: '2020-03-20' },
      'yes',
      '2020-03-20',
      '2025-03-20',
    ],
    [
      'that was decided on the last day',
      { asked: '2020-03-01', created: '2016-01-01', decided: '2020-05-01' },
      'yes',
      '2020-05-01',
      '2025-05-01',
    ],
    [
      'that was decided too late',
      { asked: '2020-03-01', created: '2016-01-01', decided: '2020-07-01' },
      'yes',
      '2020-05-01',
      '2025-05-01',
    ],
    [
      'that was decided in the month of the last day',
      { asked: '2020-03-01', created: '2016-01-01', decided: '2020-05' },
      'yes',
      '2020-05-01',
      '2025-05-01',
    ],
    [
      'that was decided in the month in which it was asked',
      { asked: '2020-03-15', created: '2016-01-01', decided: '2020-03' },
      'yes',
      '2020-03-15/2020-03-31',
      '2025-03-15/2025-03-31',
    ],
    [
      'asked and decided in one year',
      { asked: '2019', created: '2010', decided: '2019' },
      'yes',
      '2019',
      '2024-01-01/2024-12-31',
    ],
    [
      'decided the year after',
      { asked: '2019', created: '2010', decided: '2020' },
      'yes',
      '2019-03-01/2020-02-29',
      '2024-03-01/2025-02-28',
    ],
    [
      'asked at the end of a long month',
      { asked: '2020-12-31', created: '2016-01-01' },
      'yes',
      '2021-02-28',
      '2026-02-28',
    ],
    [
      'decided on 29 February',
      { asked: '2020-01-15', created: '2010', decided: '2020-02-29' },
      'yes',
      '2020-02-29',
      '2025-02-28',
    ],
    [
      'asked in a year, decided before the third birthday',
      { asked: '2020', created: '2017-06-01', decided: '2020-02-10' },
      'yes',
      '2020-02-10',
      '2022-02-10',
    ],
    [
      'asked in a year, decided late in it',
      { asked: '2020', created: '2010', decided: '2020-12-31' },
      'yes',
      '2020-03-01/2020-12-31',
      '2025-03-01/2025-12-31',
    ],
    [
      'asked in the year of the creation',
      { asked: '2020', created: '2020-09-15' },
      'yes',
      '2020-11-15/2021-02-28',
      '2022-11-15/2023-02-28',
    ],
    [
      'asked in the year of the name, decided before it',
      { asked: '2015', created: '2010', decided: '2015-06-15' },
      'not-applicable',
      null,
      null,
    ],
    ['of who knows when', { asked: '2020-03-01' }, 'undetermined', '2020-05-01', '2022-05-01/2025-05-01'],
    [
      'of a year that leaves it open',
      { asked: '2020-03-01', created: '2017' },
      'undetermined',
      '2020-05-01',
      '2022-05-01/2025-05-01',
    ],
    [
      'of about another year',
      { asked: '2020-03-01', created: '2016~' },
      'undetermined',
      '2020-05-01',
      '2022-05-01/2025-05-01',
    ],
    [
      'asked in a month',
      { asked: '2020-03', created: '2010' },
      'yes',
      '2020-05-01/2020-05-31',
      '2025-05-01/2025-05-31',
    ],
    ['asked on the first day', { asked: '2015-07-01', created: '2010' }, 'yes', '2015-09-01', '2020-09-01'],
    ['asked before the name', { asked: '2015-06-30', created: '2010' }, 'not-applicable', null, null],
    [
      'asked in the year of the name',
      { asked: '2015', created: '2010' },
      'undetermined',
      '2015-03-01/2016-02-29',
      '2020-03-01/2021-02-28',
    ],
  ])('%s', (_, demand, answer, starts, ends) => {
    expect(esusExpiry(demand)).toMatchObject({ answer, starts, ends })
  })

  test.each<[what: string, demand: EsusDemand, codes: readonly string[], missing: readonly string[]]>([
    [
      'asked before the enterprise was created',
      { asked: '2020-03-01', created: '2020-03-02' },
      ['law/esus-created-late'],
      ['law/missing-creation'],
    ],
    [
      'decided before it was asked',
      { asked: '2020-03', created: '2010', decided: '2020-02-29' },
      ['law/esus-decided-early'],
      ['law/missing-decision'],
    ],
    [
      'decided before the enterprise was created, asked some day of that year',
      { asked: '2018', created: '2018-10-05', decided: '2018-03-01' },
      ['law/esus-created-late', 'law/esus-decided-early'],
      ['law/missing-creation', 'law/missing-decision'],
    ],
    [
      'decided before the enterprise was created, asked between both',
      { asked: '2018-06-01', created: '2018-10-05', decided: '2018-03-01' },
      ['law/esus-created-late', 'law/esus-decided-early'],
      ['law/missing-creation', 'law/missing-decision'],
    ],
    [
      'decided before the enterprise was created, asked before both',
      { asked: '2017', created: '2018-10-05', decided: '2018-03-01' },
      ['law/esus-created-late'],
      ['law/missing-creation'],
    ],
    [
      'decided before the enterprise was created, asked after both',
      { asked: '2018-12', created: '2018-10-05', decided: '2018-03-01' },
      ['law/esus-decided-early'],
      ['law/missing-decision'],
    ],
    [
      'with both, asked about when the name came',
      { asked: '2015', created: '2016', decided: '2014' },
      ['law/maybe-not-in-force', 'law/esus-created-late', 'law/esus-decided-early'],
      ['law/missing-date', 'law/missing-creation', 'law/missing-decision'],
    ],
  ])('%s has no term', (_, demand, codes, missing) => {
    const { reasons, missing: facts, ...term } = esusExpiry(demand)
    expect(term).toEqual({ answer: 'undetermined', starts: null, years: null, ends: null })
    expect(reasons.map(({ code }) => code)).toEqual(codes)
    expect(facts.map(({ code }) => code)).toEqual(missing)
    for (const told of [...reasons, ...facts]) {
      for (const language of ['fr', 'en'] as const) expect(word(told, language)).not.toMatch(/undefined|null/)
    }
  })

  test.each<EsusDemand>([
    { asked: '2020-03-01', created: '2020-03-01', decided: '2020-03-01' },
    { asked: '2020-03-01', created: '2020', decided: '2020' },
    { asked: '2020-03-01', created: '2020-03-02~', decided: '2020-02-29~' },
  ])('%j may be in order', (demand) => {
    expect(esusExpiry(demand).starts).not.toBeNull()
  })

  test('says why', () => {
    const codes = (demand: EsusDemand) => esusExpiry(demand).reasons.map(({ code }) => code)
    expect(codes({ asked: '2020-03-01', created: '2018-06-01' })).toEqual(['law/esus-silence', 'law/esus-two-years'])
    expect(codes({ asked: '2020-03-01', created: '2010', decided: '2020-03-02' })).toEqual([
      'law/esus-decided',
      'law/esus-five-years',
    ])
    expect(codes({ asked: '2020-03-01', created: '2010', decided: '2020-07-01' })).toEqual([
      'law/esus-silence',
      'law/esus-five-years',
    ])
    expect(codes({ asked: '2019', created: '2010', decided: '2020' })).toEqual([
      'law/esus-decided-or-silence',
      'law/esus-five-years',
    ])
    expect(esusExpiry({ asked: '2020-03-01' }).missing.map(({ code }) => code)).toEqual(['law/missing-creation'])
  })

  test.each([
    [{ created: '2020' }, '`demand.asked`'],
    [{ asked: '2020-13-01' }, '`demand.asked`'],
    [{ asked: '2020-03-01', created: '2018-13' }, '`demand.created`'],
    [{ asked: '2020-03-01', decided: 'hier' }, '`demand.decided`'],
    [{ asked: '2020-03-01', create: '2018' }, '`created`'],
    [{ asked: '2020-03-01', create: '2018' }, '`demand`'],
    [null, '`demand`'],
  ])('%j is a wrong argument', (demand, name) => {
    expect(() => esusExpiry(demand as never)).toThrow(TypeError)
    expect(() => esusExpiry(demand as never)).toThrow(name)
  })
})
