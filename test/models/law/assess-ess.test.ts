import { describe, expect, test } from 'vitest'
import { assessEss, type LegalAnswer } from '../../../src/models/index.ts'
import type { Data } from '../full-dataset.ts'
import { dated, organisation } from './organisations.ts'

const AT = { at: '2020-06-01' }

function answerOf(rest: Data, at = AT.at): LegalAnswer {
  return assessEss(organisation(rest), { at }).answer
}

function codesOf(rest: Data, at = AT.at): string[] {
  return assessEss(organisation(rest), { at }).reasons.map(({ code }) => code)
}

describe('the day', () => {
  const association = { legalForms: [{ family: 'association' }] }

  test.each<[at: string, answer: LegalAnswer]>([
    ['2014-07-09', 'not-applicable'],
    ['2014-08-01', 'not-applicable'],
    ['2014-08-02', 'yes'],
    ['2014', 'undetermined'],
    ['2014-08', 'undetermined'],
    ['2014-09', 'yes'],
    ['2013~', 'undetermined'],
    ['2015~', 'undetermined'],
    ['2016~', 'yes'],
    ['2012/2016', 'undetermined'],
    ['2015/..', 'yes'],
  ])('%s: %s', (at, answer) => {
    expect(answerOf(association, at)).toBe(answer)
  })

  test('a year in which the law comes says so, and what is known', () => {
    expect(codesOf(association, '2014')).toEqual(['law/maybe-not-in-force', 'law/ess-form'])
  })

  test.each<[what: string, rest: Data, answer: LegalAnswer]>([
    ['before it is founded', { founded: dated('2021') }, 'not-applicable'],
    ['after it is dissolved', { dissolved: dated('2019') }, 'not-applicable'],
    ['in the year of the foundation', { founded: dated('2020') }, 'yes'],
    ['when sources disagree on the foundation', { founded: dated('2019', '2021') }, 'yes'],
  ])('%s', (_, rest, answer) => {
    expect(answerOf({ ...association, ...rest })).toBe(answer)
  })
})

describe('what is stated', () => {
  const company = { legalForms: [{ family: 'societe', cj: '5710' }] }

  test.each<[what: string, rest: Data, answer: LegalAnswer, codes: readonly string[]]>([
    [
      'a company by its statutes',
      { ...company, ess: { is: 'statuts' } },
      'yes',
      ['law/ess-form-company', 'law/ess-stated'],
    ],
    [
      'a company stated not to be',
      { ...company, ess: { is: 'non' } },
      'no',
      ['law/ess-form-company', 'law/ess-denied'],
    ],
    [
      'a company of which nothing is known',
      { ...company, ess: { is: 'unknown' } },
      'undetermined',
      ['law/ess-form-company'],
    ],
    [
      'stated for that day',
      { ...company, ess: { is: 'statuts', at: '2020-06-01' } },
      'yes',
      ['law/ess-form-company', 'law/ess-stated'],
    ],
    [
      'stated for another day',
      { ...company, ess: { is: 'statuts', at: '2021-01-01' } },
      'undetermined',
      ['law/ess-form-company', 'law/ess-stated-other-day'],
    ],
    [
      'denied on another day',
      { ...company, ess: { is: 'non', at: '2019-01-01' } },
      'undetermined',
      ['law/ess-form-company', 'law/ess-stated-other-day'],
    ],
    [
      'an association stated not to be',
      { legalForms: [{ family: 'association' }], ess: { is: 'non' } },
      'undetermined',
      ['law/ess-form', 'law/ess-denied'],
    ],
    [
      'a public body stated to be',
      { legalForms: [{ family: 'public' }], ess: { is: 'droit' } },
      'undetermined',
      ['law/ess-public', 'law/ess-stated'],
    ],
    ['stated, of no known form', { ess: { is: 'droit' } }, 'yes', ['law/ess-form-unknown', 'law/ess-stated']],
    [
      'an ESUS approval that runs',
      { ...company, esus: [{ basis: 'demande', from: '2018', to: '2023' }] },
      'yes',
      ['law/ess-form-company', 'law/ess-esus'],
    ],
    [
      'an ESUS approval that ran out',
      { ...company, esus: [{ basis: 'demande', from: '2015-09', to: '2019' }] },
      'undetermined',
      ['law/ess-form-company'],
    ],
    [
      'an approval of before the name ESUS, which needed no ESS',
      { ...company, esus: [{ basis: 'demande', from: '2015-06-30', to: '2020-06-29' }] },
      'undetermined',
      ['law/ess-form-company'],
    ],
    [
      'an ESUS approval of the first day of the name',
      { ...company, esus: [{ basis: 'demande', from: '2015-07-01', to: '2020-06-30' }] },
      'yes',
      ['law/ess-form-company', 'law/ess-esus'],
    ],
    [
      'an approval of the year of the name',
      { ...company, esus: [{ basis: 'demande', from: '2015', to: '2020-06-30' }] },
      'undetermined',
      ['law/ess-form-company'],
    ],
    [
      'an ESUS approval without a beginning',
      { ...company, esus: [{ basis: 'demande', to: '2023' }] },
      'undetermined',
      ['law/ess-form-company'],
    ],
    [
      'an ESUS approval without a term',
      { ...company, esus: [{ basis: 'demande', from: '2018' }] },
      'undetermined',
      ['law/ess-form-company'],
    ],
    [
      'an ACI, which need not be of the ESS',
      { legalForms: [{ family: 'public' }], siae: [{ kind: 'ACI' }] },
      'no',
      ['law/ess-public'],
    ],
    ['nothing', {}, 'undetermined', ['law/ess-form-unknown']],
  ])('%s', (_, rest, answer, codes) => {
    expect(answerOf(rest)).toBe(answer)
    expect(codesOf(rest)).toEqual(codes)
  })

  test('for another day, that day is told', () => {
    const { reasons } = assessEss(organisation({ ess: { is: 'droit', at: '2021-01-01' } }), AT)
    expect(reasons.at(-1)?.params).toEqual({ name: 'O', at: '2020-06-01', known: '2021-01-01' })
  })

  test('what disagrees asks which of it is right', () => {
    const { missing } = assessEss(organisation({ legalForms: [{ family: 'association' }], ess: { is: 'non' } }), AT)
    expect(missing.map(({ code }) => code)).toEqual(['law/missing-agreement'])
  })
})

test.each([
  ['no organisation', () => assessEss(null as never, AT), '`organisation`'],
  ['a person', () => assessEss({ type: 'person', id: 'a', name: 'A' } as never, AT), '`organisation`'],
  ['no options', () => assessEss(organisation(), undefined as never), '`options`'],
  ['no day', () => assessEss(organisation(), {} as never), '`options.at`'],
  ['no date', () => assessEss(organisation(), { at: 'hier' }), '`options.at`'],
  ['an unknown option', () => assessEss(organisation(), { at: '2020', date: '2020' } as never), '`date`'],
])('%s is a wrong argument', (_, call, name) => {
  expect(call).toThrow(TypeError)
  expect(call).toThrow(name)
})
