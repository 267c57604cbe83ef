import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assessEss, LEGAL_ANSWERS, LEGAL_FAMILIES, type LegalAnswer } from '../../../src/models/index.ts'
import type { Data } from '../full-dataset.ts'
import { organisation } from './organisations.ts'

const AT = { at: '2020-06-01' }

function answerOf(rest: Data, at = AT.at): LegalAnswer {
  return assessEss(organisation(rest), { at }).answer
}

test.each<[cj: string, family: string, answer: LegalAnswer, code: string]>([
  ['9220', 'association', 'yes', 'law/ess-form'],
  ['9221', 'association', 'yes', 'law/ess-form'],
  ['9222', 'association', 'yes', 'law/ess-form'],
  ['9223', 'association', 'yes', 'law/ess-form'],
  ['9230', 'association', 'yes', 'law/ess-form'],
  ['9260', 'association', 'yes', 'law/ess-form'],
  ['5195', 'association', 'yes', 'law/ess-form'],
  ['9210', 'association', 'no', 'law/ess-undeclared-association'],
  ['9224', 'association', 'undetermined', 'law/ess-form-uncertain'],
  ['9240', 'autre', 'undetermined', 'law/ess-form-uncertain'],
  ['9300', 'fondation', 'yes', 'law/ess-form'],
  // A fonds de dotation.
  ['9300', 'autre', 'undetermined', 'law/ess-form-uncertain'],
  ['8210', 'mutuelle', 'yes', 'law/ess-form'],
  ['6411', 'mutuelle', 'yes', 'law/ess-form'],
  ['5191', 'cooperative', 'yes', 'law/ess-form'],
  ['5458', 'cooperative', 'yes', 'law/ess-form'],
  ['5560', 'cooperative', 'yes', 'law/ess-form'],
  ['6316', 'cooperative', 'yes', 'law/ess-form'],
  ['5710', 'cooperative', 'yes', 'law/ess-form'],
  ['5432', 'cooperative', 'undetermined', 'law/ess-form-uncertain'],
  ['5532', 'cooperative', 'undetermined', 'law/ess-form-uncertain'],
  ['5632', 'cooperative', 'undetermined', 'law/ess-form-uncertain'],
  ['6532', 'cooperative', 'undetermined', 'law/ess-form-uncertain'],
  ['5710', 'societe', 'undetermined', 'law/ess-form-company'],
  ['5720', 'societe', 'undetermined', 'law/ess-form-company'],
  ['5785', 'societe', 'undetermined', 'law/ess-form-company'],
  ['5499', 'societe', 'undetermined', 'law/ess-form-company'],
  ['9110', 'autre', 'no', 'law/ess-form-none'],
  ['9150', 'autre', 'no', 'law/ess-form-none'],
  ['8410', 'autre', 'no', 'law/ess-form-none'],
  ['8310', 'autre', 'no', 'law/ess-form-none'],
  ['8110', 'autre', 'no', 'law/ess-form-none'],
  ['9970', 'autre', 'no', 'law/ess-form-none'],
  ['9900', 'autre', 'undetermined', 'law/ess-form-uncertain'],
  ['3220', 'autre', 'undetermined', 'law/ess-form-unknown'],
  ['1000', 'autre', 'no', 'law/ess-no-personality'],
  ['2210', 'autre', 'no', 'law/ess-no-personality'],
  ['7210', 'public', 'no', 'law/ess-public'],
  ['4110', 'public', 'no', 'law/ess-public'],
  ['7210', 'association', 'undetermined', 'law/ess-form-contradiction'],
  ['9220', 'societe', 'undetermined', 'law/ess-form-contradiction'],
])('category %s, family %s: %s, %s', (cj, family, answer, code) => {
  const assessment = assessEss(organisation({ legalForms: [{ family, cj }] }), AT)
  expect(assessment).toMatchObject({ answer, reasons: [{ code }] })
  expect(assessment.missing.length > 0).toBe(answer === 'undetermined')
})

test('a SCIC or a CAE has no category of its own: that of any company agrees with it', () => {
  for (const variant of ['SCIC', 'CAE']) {
    for (const cj of ['5499', '5599', '5710', '5460']) {
      expect(answerOf({ legalForms: [{ family: 'cooperative', variant, cj }] }), `${variant} ${cj}`).toBe('yes')
    }
  }
  expect(answerOf({ legalForms: [{ family: 'cooperative', cj: '5499' }] })).toBe('undetermined')
})

test.each<[family: string, answer: LegalAnswer]>([
  ['association', 'yes'],
  ['cooperative', 'yes'],
  ['mutuelle', 'yes'],
  ['fondation', 'yes'],
  ['societe', 'undetermined'],
  ['public', 'no'],
  ['autre', 'undetermined'],
])('the family %s alone: %s', (family, answer) => {
  expect(answerOf({ legalForms: [{ family }] })).toBe(answer)
})

test('that an association was not declared is read out of the law, and says so', () => {
  const { reasons } = assessEss(organisation({ legalForms: [{ family: 'association', cj: '9210' }] }), AT)
  expect(reasons).toMatchObject([{ inferred: true, holds: 'no', article: { text: 'loi-2014-856', article: '1, I' } }])
})

describe('forms that change', () => {
  test.each<[what: string, legalForms: readonly Data[], at: string, answer: LegalAnswer]>([
    [
      'company, then SCIC: as company',
      [
        { family: 'societe', to: '2018' },
        { family: 'cooperative', variant: 'SCIC', from: '2019' },
      ],
      '2016-01-01',
      'undetermined',
    ],
    [
      'company, then SCIC: as SCIC',
      [
        { family: 'societe', to: '2018' },
        { family: 'cooperative', variant: 'SCIC', from: '2019' },
      ],
      '2020-01-01',
      'yes',
    ],
    [
      'public, then association, in the year between',
      [
        { family: 'public', to: '2018' },
        { family: 'association', from: '2018' },
      ],
      '2018-06-01',
      'undetermined',
    ],
    [
      'public, then association, the year before',
      [
        { family: 'public', to: '2018' },
        { family: 'association', from: '2018' },
      ],
      '2017-12-31',
      'no',
    ],
    [
      'the last day of a form',
      [
        { family: 'public', to: '2018-03-31' },
        { family: 'association', from: '2018-04-01' },
      ],
      '2018-03-31',
      'no',
    ],
    [
      'the first day of a form',
      [
        { family: 'public', to: '2018-03-31' },
        { family: 'association', from: '2018-04-01' },
      ],
      '2018-04-01',
      'yes',
    ],
    ['a form that may have begun', [{ family: 'association', from: '2016~' }], '2015-06-01', 'undetermined'],
    ['a form that began', [{ family: 'association', from: '2016~' }], '2018-01-01', 'yes'],
    ['a form that ended, and nothing since', [{ family: 'association', to: '2017' }], '2018-01-01', 'undetermined'],
    ['a public form that ended, and nothing since', [{ family: 'public', to: '2017' }], '2018-01-01', 'undetermined'],
    ['two forms at once that agree', [{ family: 'association' }, { family: 'fondation' }], '2018-01-01', 'yes'],
    ['two forms at once that do not', [{ family: 'association' }, { family: 'public' }], '2018-01-01', 'undetermined'],
    [
      'a certain form, and a possible one that agrees',
      [{ family: 'association' }, { family: 'cooperative', from: '2018' }],
      '2018-06-01',
      'yes',
    ],
    [
      'a certain form, and a possible one that does not',
      [{ family: 'association' }, { family: 'public', from: '2018' }],
      '2018-06-01',
      'undetermined',
    ],
    [
      'a year in which the form changes',
      [
        { family: 'public', to: '2018-03' },
        { family: 'association', from: '2018-04' },
      ],
      '2018',
      'undetermined',
    ],
    ['no form', [], '2018-01-01', 'undetermined'],
  ])('%s', (_, legalForms, at, answer) => {
    expect(answerOf({ legalForms }, at)).toBe(answer)
  })

  const association = { family: 'association', cj: '9220' }
  const commune = { family: 'public', cj: '7210' }

  test.each<[what: string, legalForms: readonly Data[], reason: readonly [string, families: readonly string[]]]>([
    ['a form', [association], ['law/ess-form', ['association']]],
    ['one that may have begun', [{ ...association, from: '2018' }], ['law/ess-form-changes', ['association']]],
    [
      'one, and another that may have begun',
      [commune, { ...association, from: '2018' }],
      ['law/ess-form-changes', ['public', 'association']],
    ],
    ['two at once', [association, commune], ['law/ess-form-contradiction', ['association', 'public']]],
  ])('the reason names the families: %s', (_, legalForms, [code, families]) => {
    const { reasons } = assessEss(organisation({ legalForms }), { at: '2018-06-01' })
    expect(reasons.map(({ code, params }) => [code, params['families']])).toEqual([[code, families]])
  })

  test('the reason names the category, where there is one', () => {
    const categories = [association, { family: 'association' }].map((form) => {
      const { reasons } = assessEss(organisation({ legalForms: [form] }), AT)
      return reasons.map(({ params }) => params['cj'])
    })
    expect(categories).toEqual([['9220'], [null]])
  })
})

test('less knowledge never turns a yes into a no, or a no into a yes', () => {
  const family = fc.constantFrom(...LEGAL_FAMILIES)
  const year = fc.option(fc.integer({ min: 2010, max: 2022 }).map(String), { nil: undefined })
  const form = fc.record({ family, from: year, to: year }).filter(({ from, to }) => !from || !to || from <= to)
  const day = fc.integer({ min: 2015, max: 2021 }).map((n) => `${n}-06-01`)
  fc.assert(
    fc.property(fc.array(form, { maxLength: 3 }), day, (legalForms, at) => {
      const precise = answerOf({ legalForms }, at)
      const vague = answerOf({ legalForms }, at.slice(0, 4))
      expect(LEGAL_ANSWERS).toContain(precise)
      if (precise !== vague) expect(vague).toBe('undetermined')
    }),
  )
})
