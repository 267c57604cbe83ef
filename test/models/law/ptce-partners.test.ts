import { expect, test } from 'vitest'
import { contextOf } from '../../../src/models/law/law-context.ts'
import { partnersAt } from '../../../src/models/law/ptce-partners.ts'
import { parseRelation } from '../../../src/models/relation.ts'
import type { Edtf } from '../../../src/models/values/dates/edtf.ts'
import type { Data } from '../full-dataset.ts'
import { dated, organisation, ptce } from './organisations.ts'

const AT = '2020-06-01' as Edtf
const PARTNER = { actor: 'o', college: 'autre', roles: ['partenaire'] }
const MEMBER = { actor: 'o', college: 'autre', roles: ['membre'] }

function relation(rest: Data) {
  const outcome = parseRelation({ type: 'partner', ...rest })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return outcome.value
}

function partnersOf(pole: Data, relations: readonly Data[] = [], actor: Data = {}): string[] {
  const actors = [organisation(actor), organisation({ id: 'b' })]
  return partnersAt(ptce(pole), AT, contextOf({ actors, relations: relations.map(relation) })).map(({ id }) => id)
}

test.each<[what: string, pole: Data, relations: readonly Data[], partners: readonly string[]]>([
  ['nobody', {}, [], []],
  ['a member who is only a partner', { members: [PARTNER] }, [], ['o']],
  ['a member', { members: [MEMBER] }, [{ from: 'p', to: 'o' }], []],
  ['a partner who is a member too', { members: [PARTNER, MEMBER] }, [], []],
  ['a partner of the past', { members: [{ ...PARTNER, to: '2019' }] }, [], []],
  [
    'a partner who was a member',
    {
      members: [
        { ...MEMBER, to: '2013' },
        { ...PARTNER, from: '2014' },
      ],
    },
    [],
    ['o'],
  ],
  ['a partner who may still be a member', { members: [{ ...MEMBER, to: '2020' }, PARTNER] }, [], []],
  ['a partner who will be a member', { members: [PARTNER, { ...MEMBER, from: '2021' }] }, [], ['o']],
  ['who supplies it', {}, [{ from: 'o', to: 'p' }], ['o']],
  ['whom it supplies', {}, [{ from: 'p', to: 'o' }], ['o']],
  ['who supplied it', {}, [{ from: 'o', to: 'p', period: { to: '2019' } }], []],
  ['who supplies its bearer', { bearer: 'b' }, [{ from: 'o', to: 'b' }], ['o']],
  ['who supplies another', {}, [{ from: 'o', to: 'b' }], []],
  ['the bearer', { bearer: 'b' }, [{ from: 'b', to: 'p' }], []],
  ['itself', {}, [{ from: 'p', to: 'p' }], []],
  ['who is named twice', { members: [PARTNER] }, [{ from: 'o', to: 'p' }], ['o']],
  ['who is not there', {}, [{ from: 'x', to: 'p' }], []],
])('%s', (_, pole, relations, partners) => {
  expect(partnersOf(pole, relations)).toEqual(partners)
})

test('of many, the first twenty are named', () => {
  const ids = Array.from({ length: 25 }, (_, index) => `o${index}`)
  const members = ids.map((actor) => ({ ...PARTNER, actor }))
  const context = contextOf({ actors: ids.map((id) => organisation({ id })) })
  expect(partnersAt(ptce({ members }), AT, context).map(({ id }) => id)).toEqual(ids.slice(0, 20))
})

test.each<[rest: Data, partners: readonly string[]]>([
  [{ dissolved: dated('2020') }, ['o']],
  [{ dissolved: dated('2019') }, []],
  [{ founded: dated('2021') }, []],
])('a partner %j', (rest, partners) => {
  expect(partnersOf({ members: [PARTNER] }, [], rest)).toEqual(partners)
})
