import type { Data } from '../full-dataset.ts'
import type { Change } from '../problems.ts'
import { type Invariant, other, POLE } from './invariant.ts'

// Of 2015, whose conditions the decree sets: members that are all known.
function laureate(rest: Data): Change[] {
  const label = { call: 'AAP2015', result: 'laureat', date: '2016-01-14' }
  return [[POLE, { id: 'pole', name: 'P', labels: [label], complete: ['members', 'labels'], members: [], ...rest }]]
}

/** Every condition of the law on PTCE, and of the calls for projects: they are told to directories, of one day. */
export const PTCE_INVARIANTS: readonly Invariant[] = [
  [
    'art. 9: enterprises of the ESS',
    'dataset/ptce-law-ess',
    'warning',
    [[POLE, { id: 'pole', name: 'P', members: [], complete: ['members'] }]],
  ],
  [
    'art. 9: other enterprises',
    'dataset/ptce-law-enterprise',
    'warning',
    [[POLE, { id: 'pole', name: 'P', members: [], complete: ['members'] }]],
  ],
  ['art. 9: in connection with others', 'dataset/ptce-law-link', 'info', [[POLE, { id: 'pole', name: 'P' }]]],
  ['art. 9: on a territory', 'dataset/ptce-law-territory', 'info', [[POLE, { id: 'pole', name: 'P' }]]],
  ['art. 9: a strategy', 'dataset/ptce-law-strategy', 'info', [[POLE, { id: 'pole', name: 'P' }]]],
  [
    'art. 9: innovative projects',
    'dataset/ptce-law-project',
    'warning',
    [[POLE, { id: 'pole', name: 'P', innovations: [] }]],
  ],
  [
    'calls: a legal person of private law',
    'dataset/ptce-call-person',
    'warning',
    [...laureate({ bearer: 'autre' }), other({ legalForms: [{ family: 'public' }] })],
  ],
  ['calls: three legal persons', 'dataset/ptce-call-members', 'warning', laureate({})],
  ['calls: an enterprise of the ESS', 'dataset/ptce-call-ess', 'warning', laureate({})],
  ['calls: an enterprise that is none', 'dataset/ptce-call-enterprise', 'warning', laureate({})],
  ['calls: one other person', 'dataset/ptce-call-other', 'warning', laureate({})],
  ['calls: an innovative project', 'dataset/ptce-call-project', 'warning', laureate({ innovations: [] })],
  [
    'calls: no support before',
    'dataset/ptce-call-supported',
    'warning',
    laureate({
      labels: [
        { call: 'AAP2013', result: 'laureat', date: '2014-01' },
        { call: 'AAP2015', result: 'laureat', date: '2016-01-14' },
      ],
    }),
  ],
]
