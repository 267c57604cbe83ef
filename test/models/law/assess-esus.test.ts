import { expect, test } from 'vitest'
import { assessEsus, type LegalAnswer } from '../../../src/models/index.ts'
import type { Data } from '../full-dataset.ts'
import { dated, organisation } from './organisations.ts'

const approval = (from?: string, to?: string) => ({ basis: 'demande', from, to })
const whole = ['esus']
const NONE = 'law/esus-none'
const UNKNOWN = 'law/esus-unknown'
const MAYBE = 'law/esus-maybe-approval'
const FORMER = 'law/esus-former-approval'

test.each<[what: string, rest: Data, answer: LegalAnswer, code: string]>([
  ['an approval that runs', { esus: [approval('2019-03-01', '2024-02-29')] }, 'yes', 'law/esus-approval'],
  ['one whose last day it is', { esus: [approval('2015-07-01', '2020-06-01')] }, 'yes', 'law/esus-approval'],
  ['one that ran out', { esus: [approval('2015-07-01', '2020-05-31')] }, 'undetermined', UNKNOWN],
  ['one that ran out, and no other', { esus: [approval('2016', '2019')], complete: whole }, 'no', NONE],
  ['one that may not have begun', { esus: [approval('2020', '2025')] }, 'undetermined', MAYBE],
  ['one that begins later, and no other', { esus: [approval('2020-06-02')], complete: whole }, 'no', NONE],
  ['one without an end', { esus: [approval('2018')], complete: whole }, 'undetermined', MAYBE],
  ['one of some month of 2015, without an end', { esus: [approval('2015-07/2015-12')] }, 'undetermined', MAYBE],
  ['one of before the name, without an end', { esus: [approval('2015-06-02')] }, 'undetermined', FORMER],
  ['one without a beginning', { esus: [approval(undefined, '2023')], complete: whole }, 'undetermined', MAYBE],
  ['one without a beginning, over', { esus: [approval(undefined, '2019')], complete: whole }, 'no', NONE],
  ['one without either end', { esus: [approval()], complete: whole }, 'undetermined', MAYBE],
  ['one of before the name', { esus: [approval('2015-06-30', '2020-06-29')] }, 'undetermined', FORMER],
  ['one that may be of before the name', { esus: [approval('2015', '2020-12-31')] }, 'undetermined', FORMER],
  [
    'one that may run before one that runs',
    { esus: [approval('2018'), approval('2019', '2023')] },
    'yes',
    'law/esus-approval',
  ],
  ['no list', {}, 'undetermined', UNKNOWN],
  ['no list, said to be whole', { complete: whole }, 'undetermined', UNKNOWN],
  ['an empty list', { esus: [] }, 'undetermined', UNKNOWN],
  ['an empty list that is whole', { esus: [], complete: whole }, 'no', NONE],
  ['dissolved', { esus: [approval('2016', '2021')], dissolved: dated('2018') }, 'not-applicable', 'law/not-alive'],
])('an organisation with %s', (_, rest, answer, code) => {
  const assessment = assessEsus(organisation(rest), { at: '2020-06-01' })
  expect([assessment.answer, assessment.reasons.map((reason) => reason.code)]).toEqual([answer, [code]])
  const missing = answer === 'undetermined' ? ['law/missing-esus-approval'] : []
  expect(assessment.missing.map((fact) => fact.code)).toEqual(missing)
})

test.each<[from: string, at: string, answer: LegalAnswer]>([
  ['2015-07-01', '2020-06-30', 'undetermined'],
  ['2015-07-01', '2020-07-01', 'no'],
  ['2016-02-29', '2021-02-27', 'undetermined'],
  ['2015-12', '2020-12', 'undetermined'],
  ['2015-12', '2021-01', 'no'],
])('an approval of %s without an end, on %s: %s', (from, at, answer) => {
  const { answer: got } = assessEsus(organisation({ esus: [approval(from)], complete: whole }), { at })
  expect(got).toBe(answer)
})

test.each<[what: string, from: string, to: string | undefined, at: string, answer: LegalAnswer]>([
  ['over since the law of 2014, soon after', '2010-03-01', '2015-02-28', '2016-06-01', 'undetermined'],
  ['over since the law of 2014, long after', '2010-03-01', '2015-02-28', '2017-07-01', 'no'],
  ['over before the law of 2014', '2009-03-01', '2014-02-28', '2016-06-01', 'no'],
  ['that ended in the year of that law', '2009', '2014', '2016-06-01', 'undetermined'],
  ['without an end, five years ago', '2010-03-01', undefined, '2016-06-01', 'undetermined'],
  ['without an end, of long before', '2008-03-01', undefined, '2016-06-01', 'no'],
])('an approval of before the name, %s', (_, from, to, at, answer) => {
  const assessment = assessEsus(organisation({ esus: [approval(from, to)], complete: whole }), { at })
  expect([assessment.answer, assessment.reasons[0]?.code]).toEqual([answer, answer === 'no' ? NONE : FORMER])
})

test.each<[at: string, answer: LegalAnswer, codes: readonly string[]]>([
  ['2015-06-30', 'not-applicable', ['law/not-in-force-yet']],
  ['2015', 'undetermined', ['law/maybe-not-in-force', MAYBE]],
  ['2015-07-01', 'yes', ['law/esus-approval']],
])('the name is of 2015-07-01: on %s, %s', (at, answer, codes) => {
  const { answer: got, reasons } = assessEsus(organisation({ esus: [approval('2015-07-01', '2020-06-30')] }), { at })
  expect([got, reasons.map(({ code }) => code)]).toEqual([answer, codes])
})

test('an approval whose end is told runs until then, past the longest term of the law too', () => {
  const { answer } = assessEsus(organisation({ esus: [approval('2015-07-02', '2022-07-01')] }), { at: '2021-06-01' })
  expect(answer).toBe('yes')
})

test('a person is no organisation', () => {
  const call = () => assessEsus({ type: 'person', id: 'a', name: 'A' } as never, { at: '2020-06-01' })
  expect(call).toThrow(TypeError)
  expect(call).toThrow('`organisation`')
})

test('a text that may not be in force leaves open what nobody has', () => {
  expect(assessEsus(organisation({ esus: [], complete: whole }), { at: '2015' }).answer).toBe('undetermined')
})
