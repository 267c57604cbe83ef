import { expect, test } from 'vitest'
import { type Data, fullDataset } from '../full-dataset.ts'
import { dated } from '../law/organisations.ts'
import { type Change, changed, findings } from '../problems.ts'

const full = fullDataset()

function other(rest: Data): Data {
  return { type: 'organisation', id: 'autre', name: 'Autre', ...rest }
}

test.each<[string, readonly Change[], readonly string[]]>([
  [
    'an ESUS approval of what is stated not to be of the ESS',
    [[['actors', 3], other({ ess: { is: 'non' }, esus: [{ basis: 'droit' }] })]],
    ['error dataset/esus-needs-ess actors.3.esus.0'],
  ],
  [
    'an ESUS approval of what nobody knows to be of the ESS',
    [[['actors', 3], other({ esus: [{ basis: 'droit' }] })]],
    [],
  ],
  [
    'an ESUS approval at another time than the no',
    [[['actors', 3], other({ ess: { is: 'non', at: '2014-01-01' }, esus: [{ from: '2020', basis: 'droit' }] })]],
    [],
  ],
  [
    'an ESUS approval from before the name',
    [[['actors', 3], other({ esus: [{ from: '2014', basis: 'droit' }] })]],
    ['error dataset/esus-before-law actors.3.esus.0.from'],
  ],
  [
    'an ESUS approval of the year of the name',
    [[['actors', 3], other({ esus: [{ from: '2015', basis: 'droit' }] })]],
    [],
  ],
])('%s', (_, changes, problems) => {
  expect(findings(changed(full, ...changes))).toEqual(problems)
})

const NEEDS_ESS = ['error dataset/esus-needs-ess actors.0.esus.0']
const TOO_LONG = ['warning dataset/esus-length actors.0.esus.0.to']

function problemsOf(rest: Data, period: Data = { from: '2018', to: '2020' }): string[] {
  return findings({ actors: [other({ ...rest, esus: [{ basis: 'demande', ...period }] })] })
}

test.each<[what: string, rest: Data, problems: readonly string[]]>([
  ['a public body', { legalForms: [{ family: 'public' }] }, NEEDS_ESS],
  ['an undeclared association', { legalForms: [{ family: 'association', cj: '9210' }] }, NEEDS_ESS],
  ['who is stated not to be of the ESS', { ess: { is: 'non' } }, NEEDS_ESS],
  ['a company', { legalForms: [{ family: 'societe' }] }, []],
  ['a public body stated to be of the ESS', { legalForms: [{ family: 'public' }], ess: { is: 'oui' } }, []],
  [
    'a public body of which it is said to be unknown',
    { legalForms: [{ family: 'public' }], ess: { is: 'unknown' } },
    NEEDS_ESS,
  ],
  ['a public body until before', { legalForms: [{ family: 'public', to: '2015' }] }, []],
  ['a public body until that year', { legalForms: [{ family: 'public', to: '2018' }] }, NEEDS_ESS],
  ['a public body from after', { legalForms: [{ family: 'public', from: '2021' }] }, []],
  [
    'an association that turned public before',
    {
      legalForms: [
        { family: 'association', to: '2015' },
        { family: 'public', from: '2016' },
      ],
    },
    NEEDS_ESS,
  ],
  [
    'an association that turned public in that time',
    {
      legalForms: [
        { family: 'association', to: '2019' },
        { family: 'public', from: '2020' },
      ],
    },
    [],
  ],
])('the approval of %s', (_, rest, problems) => {
  expect(problemsOf(rest)).toEqual(problems)
})

test('an approval of no known time is held against every form', () => {
  expect(problemsOf({ legalForms: [{ family: 'public', to: '2015' }] }, {})).toEqual(NEEDS_ESS)
})

test.each<[from: string, to: string, founded: string | null, problems: readonly string[]]>([
  ['2016-01-01', '2021-01-01', null, []],
  ['2016-01-01', '2021-01-02', null, TOO_LONG],
  ['2016', '2021', null, []],
  ['2016', '2022', null, TOO_LONG],
  ['2018-05-31', '2020-05-31', '2015-06-01', []],
  ['2018-05-31', '2020-06-01', '2015-06-01', TOO_LONG],
  ['2018-06-01', '2023-06-01', '2015-06-01', []],
  ['2018-06-01', '2023-06-01', '2015-06', []],
  ['2016-02-29', '2021-02-28', null, []],
  ['2016-02-29', '2021-03-01', null, TOO_LONG],
])('an approval from %s to %s of who was founded in %s', (from, to, founded, problems) => {
  const rest = founded === null ? {} : { founded: dated(founded) }
  expect(problemsOf({ ...rest, ess: { is: 'statuts' } }, { from, to })).toEqual(problems)
})
