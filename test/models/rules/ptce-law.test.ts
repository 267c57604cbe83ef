import { describe, expect, test } from 'vitest'
import { type ValidateOptions, validateDataset } from '../../../src/models/index.ts'
import { PROFILES, type Profile } from '../../../src/models/rules/profile.ts'
import type { Data } from '../full-dataset.ts'
import { dated } from '../law/organisations.ts'

const ACTORS = [
  { type: 'organisation', id: 'scic', name: 'SCIC', legalForms: [{ family: 'cooperative', variant: 'SCIC' }] },
  { type: 'organisation', id: 'asso', name: 'Asso', legalForms: [{ family: 'association' }] },
  { type: 'organisation', id: 'sas', name: 'SAS', legalForms: [{ family: 'societe' }], ess: { is: 'non' } },
  { type: 'organisation', id: 'ville', name: 'Ville', legalForms: [{ family: 'public' }] },
]
const member = (actor: string, college: string) => ({ actor, college, roles: ['membre'] })
const POLE: Data = {
  id: 'pole',
  name: 'Pôle',
  territory: 'ici',
  strategy: 'mutualiser',
  innovations: ['sociale'],
  localDevelopment: 'filières courtes',
  members: [member('scic', 'ess'), member('asso', 'ess'), member('sas', 'entreprise'), member('ville', 'collectivite')],
  complete: ['members', 'labels'],
}

function found(change: Data = {}, options: ValidateOptions = { profile: 'directory', at: '2020-01-01' }) {
  const dataset = { actors: ACTORS, ptces: [{ ...POLE, ...change }], places: [{ id: 'ici', name: 'Ici' }] }
  return validateDataset(dataset, options).map(({ severity, code, path = [] }) => {
    return `${severity} ${code.replace('dataset/ptce-law-', '')} ${path.join('.')}`
  })
}

const only = (...actors: readonly string[]) => ({
  members: (POLE['members'] as readonly Data[]).filter(({ actor }) => actors.includes(String(actor))),
})
const gone = (key: string) => ({ [key]: undefined })

test.each<[string, Data, readonly string[]]>([
  ['all that the law asks', {}, []],
  ['no enterprise of the ESS', only('sas', 'ville'), ['warning ess ptces.0.members']],
  ['one enterprise of the ESS', only('asso', 'sas', 'ville'), ['info ess ptces.0.members']],
  ['none that is known', { ...only('sas', 'ville'), complete: [] }, ['info ess ptces.0.members']],
  ['no other enterprise', only('scic', 'asso', 'ville'), ['warning enterprise ptces.0.members']],
  ['none other that is known', { ...only('scic', 'asso', 'ville'), complete: [] }, ['info enterprise ptces.0.members']],
  ['no link', only('scic', 'asso', 'sas'), ['info link ptces.0.members']],
  ['no territory', gone('territory'), ['info territory ptces.0.territory']],
  ['no strategy', gone('strategy'), ['info strategy ptces.0.strategy']],
  ['no innovation', { innovations: [] }, ['warning project ptces.0.innovations']],
  ['no innovation that is known', gone('innovations'), ['info project ptces.0.innovations']],
  ['no development', gone('localDevelopment'), ['info project ptces.0.localDevelopment']],
  [
    'nothing but a name',
    {
      territory: undefined,
      strategy: undefined,
      innovations: undefined,
      localDevelopment: undefined,
      members: undefined,
      complete: [],
    },
    [
      'info ess ptces.0.members',
      'info enterprise ptces.0.members',
      'info link ptces.0.members',
      'info territory ptces.0.territory',
      'info strategy ptces.0.strategy',
      'info project ptces.0.innovations',
      'info project ptces.0.localDevelopment',
    ],
  ],
])('%s', (_, change, problems) => {
  expect(found(change)).toEqual(problems)
})

describe('the profile', () => {
  test.each(Object.keys(PROFILES) as Profile[])('%s', (profile) => {
    const { no, unknown } = PROFILES[profile]
    const options = { profile, at: '2020-01-01' }
    expect(found({ innovations: [] }, options)).toEqual([`${no} project ptces.0.innovations`])
    expect(found(gone('strategy'), options)).toEqual(unknown === null ? [] : [`${unknown} strategy ptces.0.strategy`])
  })
})

describe('nothing is asked', () => {
  const broken = { innovations: [] }
  test.each<[string, Data, ValidateOptions]>([
    ['without a day', broken, {}],
    ['before the law', broken, { profile: 'official', at: '2014-06-19' }],
    ['before the PTCE', { ...broken, emergence: dated('2021') }, { profile: 'official', at: '2020-01-01' }],
    ['after the PTCE', { ...broken, dissolved: dated('2019') }, { profile: 'official', at: '2020-01-01' }],
  ])('%s', (_, change, options) => {
    expect(found(change, options)).toEqual([])
  })

  test('but on a day that may be before the law, or after', () => {
    expect(found(broken, { profile: 'official', at: '2014' })).toEqual(['error project ptces.0.innovations'])
  })
})

test('says which PTCE, on which day, and how many are known', () => {
  const dataset = {
    actors: ACTORS,
    ptces: [{ ...POLE, ...only('asso', 'sas', 'ville'), territory: undefined, id: 'seul' }],
  }
  expect(validateDataset(dataset, { profile: 'official', at: '2020-01-01' })).toEqual([
    {
      code: 'dataset/ptce-law-ess',
      severity: 'warning',
      params: { id: 'seul', at: '2020-01-01', field: 'members', holds: 'unknown', count: 1 },
      path: ['ptces', 0, 'members'],
    },
    {
      code: 'dataset/ptce-law-territory',
      severity: 'warning',
      params: { id: 'seul', at: '2020-01-01', field: 'territory', holds: 'unknown', count: null },
      path: ['ptces', 0, 'territory'],
    },
  ])
})
