import { expect, test } from 'vitest'
import { validateDataset } from '../../../src/models/index.ts'
import type { Data } from '../full-dataset.ts'

const ACTORS = [
  { type: 'organisation', id: 'scic', name: 'SCIC', legalForms: [{ family: 'cooperative', variant: 'SCIC' }] },
  { type: 'organisation', id: 'sas', name: 'SAS', legalForms: [{ family: 'societe' }], ess: { is: 'non' } },
  { type: 'organisation', id: 'ville', name: 'Ville', legalForms: [{ family: 'public' }] },
]
const member = (actor: string, college: string) => ({ actor, college, roles: ['membre'] })
const label = (call: string, result: string, date: string) => ({ call, result, date })
const WON = label('AAP2015', 'laureat', '2016-01-14')
const POLE: Data = {
  id: 'pole',
  name: 'Pôle',
  bearer: 'scic',
  territory: 'ici',
  innovations: ['technologique'],
  members: [member('scic', 'ess'), member('sas', 'entreprise'), member('ville', 'collectivite')],
  labels: [WON],
  complete: ['members', 'labels'],
}

function found(change: Data = {}, profile: 'description' | 'directory' | 'official' = 'directory') {
  const dataset = { actors: ACTORS, ptces: [{ ...POLE, ...change }], places: [{ id: 'ici', name: 'Ici' }] }
  // A day before the law, so that it is the calls alone that are asked about.
  return validateDataset(dataset, { profile, at: '2014-01-01' }).map(({ severity, code, path = [] }) => {
    return `${severity} ${code.replace('dataset/ptce-call-', '')} ${path.join('.')}`
  })
}

const only = (...actors: readonly string[]) => ({
  members: (POLE['members'] as readonly Data[]).filter(({ actor }) => actors.includes(String(actor))),
})
const gone = (key: string) => ({ [key]: undefined })
const PERSON = ['warning dataset/ptce-bearer-private ptces.0.bearer', 'warning person ptces.0.bearer']

test.each<[string, Data, readonly string[]]>([
  ['all that the decree asks', {}, []],
  ['a public body that answers', { bearer: 'ville' }, PERSON],
  ['nobody known who answers', gone('bearer'), ['info person ptces.0.bearer']],
  [
    'no enterprise of the ESS',
    only('sas', 'ville'),
    ['warning members ptces.0.members', 'warning ess ptces.0.members'],
  ],
  [
    'no other enterprise',
    only('scic', 'ville'),
    ['warning members ptces.0.members', 'warning enterprise ptces.0.members'],
  ],
  ['nobody else', only('scic', 'sas'), ['warning members ptces.0.members', 'warning other ptces.0.members']],
  [
    'a list that may lack some',
    { ...only('scic'), complete: ['labels'] },
    ['info members ptces.0.members', 'info enterprise ptces.0.members', 'info other ptces.0.members'],
  ],
  ['no innovation', { innovations: [] }, ['warning project ptces.0.innovations']],
  ['no territory', gone('territory'), ['info project ptces.0.territory']],
  ['no strategy, for which the decree does not ask', gone('strategy'), []],
  [
    'support of the State before',
    { labels: [WON, label('AAP2013', 'laureat', '2014-01')] },
    ['warning supported ptces.0.labels'],
  ],
  ['an answer before that won nothing', { labels: [label('AAP2013', 'candidat', '2013-10'), WON] }, []],
  ['support of the State after', { labels: [WON, label('AMI2021', 'laureat', '2021-11')] }, []],
  [
    'support before of who knows whom',
    { labels: [WON, label('Région', 'laureat', '2014')] },
    ['info supported ptces.0.labels'],
  ],
  ['a list of calls that may lack some', { complete: ['members'] }, ['info supported ptces.0.labels']],
])('%s', (_, change, problems) => {
  expect(found(change)).toEqual(problems)
})

test.each<[string, readonly Data[], boolean]>([
  ['won', [WON], true],
  ['found eligible', [label('AAP2015', 'eligible', '2015-12')], true],
  ['only answered', [label('AAP2015', 'candidat', '2015-06-30')], false],
  ['answered, then won', [label('AAP2015', 'candidat', '2015-06-30'), WON], true],
  ['won the call of before the decree', [label('AAP2013', 'laureat', '2014-01')], false],
  // Calls of another name: whether the decree rules them is not known.
  ['won the call of 2021', [label('AMI2021', 'laureat', '2021-11')], false],
  ['won the call of 2023', [label('AMI2023', 'laureat', '2023-11')], false],
  ['won a call of a region', [label('AAP2015-region', 'laureat', '2016')], false],
  ['won on a day that is before the decree', [label('AAP2015', 'laureat', '2015-04-17')], false],
  ['answered nothing', [], false],
])('who %s could answer it: %s', (_, labels, isAsked) => {
  expect(found({ labels, innovations: [] })).toEqual(isAsked ? ['warning project ptces.0.innovations'] : [])
})

test('without a day it is asked too, and only told', () => {
  const dataset = {
    actors: ACTORS,
    ptces: [{ ...POLE, innovations: [], bearer: undefined }],
    places: [{ id: 'ici', name: 'Ici' }],
  }
  expect(validateDataset(dataset)).toEqual([
    {
      code: 'dataset/ptce-call-project',
      severity: 'info',
      params: { id: 'pole', call: 'AAP2015', field: 'innovations', holds: 'no', count: null },
      path: ['ptces', 0, 'innovations'],
    },
  ])
})

test('an official list has to show each condition', () => {
  expect(found({ bearer: undefined, innovations: [] }, 'official')).toEqual([
    'warning person ptces.0.bearer',
    'error project ptces.0.innovations',
  ])
})
