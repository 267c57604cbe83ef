import { expect, test } from 'vitest'
import type { Actor } from '../../../src/models/index.ts'
import { contextOf } from '../../../src/models/law/law-context.ts'
import { membersAt, type Standing, tally } from '../../../src/models/law/ptce-members.ts'
import type { Edtf } from '../../../src/models/values/dates/edtf.ts'
import type { Data } from '../full-dataset.ts'
import { dated, organisation, ptce } from './organisations.ts'

const AT = '2020-06-01' as Edtf
const association = { legalForms: [{ family: 'association', cj: '9220' }] }
const sarl = { legalForms: [{ family: 'societe', cj: '5499' }] }
const commune = { legalForms: [{ family: 'public', cj: '7210' }] }

function membersOf(members: readonly Data[], actors: readonly Data[]) {
  const entries = members.map((member) => ({ actor: 'o', roles: [], ...member }))
  return membersAt(ptce({ members: entries }), AT, contextOf({ actors: actors.map(organisation) }))
}

const YES = 'yes'
const NO = 'no'
const OPEN = 'unknown'

test.each<[what: string, actor: Data, members: readonly Data[], standing: readonly Standing[keyof Standing][]]>([
  // ess, enterprise, other, legal person
  ['an association of the ESS', association, [{ college: 'ess' }], [YES, NO, NO, YES]],
  ['a company stated to be of the ESS', sarl, [{ college: 'ess' }], [YES, NO, NO, YES]],
  ['a commune stated to be of the ESS', commune, [{ college: 'ess' }], [OPEN, NO, NO, YES]],
  ['a company', sarl, [{ college: 'entreprise' }], [NO, YES, NO, YES]],
  ['an association among the enterprises', association, [{ college: 'entreprise' }], [OPEN, OPEN, NO, YES]],
  ['a commune', commune, [{ college: 'collectivite' }], [NO, NO, YES, YES]],
  ['an authority of no known form', {}, [{ college: 'collectivite' }], [NO, NO, YES, YES]],
  ['a school of no known form', {}, [{ college: 'enseignement' }], [NO, NO, YES, OPEN]],
  ['a member that may have left', association, [{ college: 'ess', to: '2020' }], [OPEN, NO, NO, OPEN]],
  ['a member in two colleges', association, [{ college: 'ess' }, { college: 'formation' }], [YES, NO, YES, YES]],
  [
    'a member in two colleges, of which it may have left one',
    association,
    [{ college: 'ess', to: '2020' }, { college: 'formation' }],
    [OPEN, NO, YES, YES],
  ],
  [
    'a member in two colleges, of which it may have left the first',
    association,
    [{ college: 'formation', to: '2020' }, { college: 'ess' }],
    [YES, NO, OPEN, YES],
  ],
  [
    'a public body that trades, among the enterprises',
    { legalForms: [{ family: 'public', cj: '4110' }] },
    [{ college: 'entreprise' }],
    [NO, YES, NO, YES],
  ],
  [
    'what is no legal person, listed twice',
    { legalForms: [{ family: 'association', cj: '9210' }] },
    [{ college: 'ess' }, { college: 'ess' }],
    [OPEN, NO, NO, NO],
  ],
  [
    'a member that was dissolved',
    { ...association, dissolved: dated('2019') },
    [{ college: 'ess' }],
    [OPEN, NO, NO, OPEN],
  ],
  [
    'an authority that was dissolved',
    { ...commune, dissolved: dated('2019') },
    [{ college: 'collectivite' }],
    [OPEN, NO, OPEN, OPEN],
  ],
  ['a school that is founded later', { founded: dated('2021') }, [{ college: 'enseignement' }], [OPEN, NO, OPEN, OPEN]],
])('%s', (_, actor, members, [ess, enterprise, other, legalPerson]) => {
  expect(membersOf(members, [actor])).toEqual([{ name: 'O', ess, enterprise, other, legalPerson }])
})

test.each<[what: string, member: Data]>([
  ['who left', { college: 'ess', to: '2019' }],
  ['who comes later', { college: 'ess', from: '2021' }],
  ['who is only a partner', { college: 'ess', roles: ['partenaire'] }],
  ['who is only a partner and a funder', { college: 'ess', roles: ['partenaire', 'financeur'] }],
])('%s is no member', (_, member) => {
  expect(membersOf([member], [association])).toEqual([])
})

test('a partner who is a founder too is a member', () => {
  expect(membersOf([{ college: 'ess', roles: ['partenaire', 'fondateur'] }], [association])).toHaveLength(1)
})

test('who is not in the dataset goes by the id', () => {
  for (const college of ['formation', 'collectivite']) {
    expect(membersOf([{ college }], [])).toMatchObject([{ name: 'o', other: YES, legalPerson: OPEN }])
  }
})

test('a person is no legal person', () => {
  const context = contextOf({ actors: [{ type: 'person', id: 'o', name: 'O', by: [] } as unknown as Actor] })
  const members = membersAt(ptce({ members: [{ actor: 'o', college: 'autre', roles: [] }] }), AT, context)
  expect(members).toEqual([{ name: 'O', ess: NO, enterprise: NO, other: YES, legalPerson: NO }])
})

test.each(['formation', 'autre'])(
  'whether a group whose members are not named counts, nobody can say: %s',
  (college) => {
    const context = contextOf({ actors: [{ type: 'collective', id: 'o', name: 'O' } as unknown as Actor] })
    const members = membersAt(ptce({ members: [{ actor: 'o', college, roles: [] }] }), AT, context)
    expect(members).toEqual([{ name: 'O', ess: NO, enterprise: NO, other: OPEN, legalPerson: OPEN }])
  },
)

test('a tally names who certainly, and who possibly, counts', () => {
  const members = membersOf(
    [{ college: 'ess' }, { actor: 'b', college: 'ess', to: '2020' }, { actor: 'c', college: 'autre' }],
    [association, { ...association, id: 'b', name: 'B' }, { ...sarl, id: 'c', name: 'C' }],
  )
  expect(tally(members, 'ess')).toEqual({ sure: ['O'], possible: ['B'] })
  expect(tally(members, 'other')).toEqual({ sure: ['C'], possible: [] })
})
