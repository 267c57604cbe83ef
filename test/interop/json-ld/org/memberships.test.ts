import { describe, expect, test } from 'vitest'
import { linkDataset } from '../../../../src/interop/json-ld/linked-dataset.ts'
import { membershipNodes } from '../../../../src/interop/json-ld/org/memberships.ts'
import { datasetOf } from '../datasets.ts'

/** Who is a member of what, as what, from when to when. */
function memberships(data: object) {
  return membershipNodes(linkDataset(datasetOf({ actors: [], ...data }), undefined)).map((node) => {
    const {
      'org:member': member,
      'org:organization': of,
      'org:role': roles,
      'org:memberDuring': time,
    } = node as Readonly<Record<string, Record<string, Record<string, string>> & readonly Record<string, string>[]>>
    const during = JSON.stringify(time ?? {}).match(/(?<=:")\d{4}[^"]*/g) ?? []
    return `${member?.['@id']} ${of?.['@id']} ${roles?.map((role) => role['skos:prefLabel']).join('+')} ${during.join('/')}`.trim()
  })
}

test('of nothing nobody is a member', () => {
  expect(memberships({})).toEqual([])
})

test('a function is a membership, with the words of the source', () => {
  const roles = [
    { actor: 'anne', role: 'president', of: 'scic', period: { from: '2014-01-01', to: '2018-12-31' } },
    { actor: 'zoe', role: 'autre', label: 'Trésorière', of: 'pole', period: { from: '2014' } },
  ]
  expect(memberships({ roles })).toEqual(['#anne #scic president 2014-01-01/2018-12-31', '#zoe #pole Trésorière 2014'])
})

test('a bearer that is only named has its name', () => {
  const bearerOf = (ptce: object) =>
    membershipNodes(linkDataset(datasetOf({ actors: [], ptces: [{ id: 'p', name: 'P', ...ptce }] }), undefined)).map(
      (node) => node['org:member'],
    )
  const named = { '@type': 'org:FormalOrganization', 'skos:prefLabel': 'Alvéole' }
  expect(bearerOf({ bearerName: 'Alvéole' })).toEqual([named])
  expect(bearerOf({ bearer: 'alveole', bearerName: 'Alvéole' })).toEqual([{ '@id': '#alveole' }])
})

test('of a time that nobody tells nothing is said', () => {
  const roles = [{ actor: 'anne', role: 'president', of: 'scic' }]
  expect(membershipNodes(linkDataset(datasetOf({ actors: [], roles }), undefined))).toEqual([
    {
      '@type': 'org:Membership',
      'org:member': { '@id': '#anne' },
      'org:organization': { '@id': '#scic' },
      'org:role': [{ '@type': 'org:Role', 'skos:prefLabel': 'president' }],
    },
  ])
})

test.each([
  ['2014-06-19', 'time:inXSDDate'],
  ['2014-06', 'time:inXSDgYearMonth'],
  ['2014', 'time:inXSDgYear'],
  ['2014~', 'skos:note'],
  ['2014-06~', 'skos:note'],
  ['2014-06-19~', 'skos:note'],
  ['201X', 'skos:note'],
  ['2014-06-01/2014-06-19', 'skos:note'],
  ['2014/2015-06', 'skos:note'],
  ['2014-06/2015', 'skos:note'],
  ['2014-21', 'skos:note'],
  ['2014-06-XX', 'skos:note'],
])('an end %s is told by %s', (to, property) => {
  const ptces = [{ id: 'p', name: 'P', members: [{ actor: 'a', college: 'autre', roles: [], to }] }]
  const [node] = membershipNodes(linkDataset(datasetOf({ actors: [], ptces }), undefined))
  const end = { '@type': 'time:Instant', [property]: to }
  expect(node?.['org:memberDuring']).toEqual({ '@type': 'time:Interval', 'time:hasEnd': end })
})

describe('in a PTCE', () => {
  const ptce = (members: readonly object[], more: object = {}) =>
    memberships({
      ptces: [{ id: 'p', name: 'P', members: members.map((member) => ({ college: 'autre', ...member })), ...more }],
    })

  test.each([
    ['member', [{ actor: 'a', roles: ['membre'] }], ['#a #p membre']],
    ['member whose role nobody tells', [{ actor: 'a', roles: [] }], ['#a #p membre']],
    ['partner alone', [{ actor: 'a', roles: ['partenaire'] }], []],
    ['funder alone', [{ actor: 'a', roles: ['financeur', 'partenaire'] }], []],
    ['funder and founder', [{ actor: 'a', roles: ['financeur', 'fondateur'] }], ['#a #p fondateur']],
    ['member since a day', [{ actor: 'a', roles: ['membre'], from: '2014-01-01' }], ['#a #p membre 2014-01-01']],
    ['member since a year', [{ actor: 'a', roles: ['membre'], from: '2014' }], ['#a #p membre 2014']],
  ])('a %s', (_, members, expected) => {
    expect(ptce(members)).toEqual(expected)
  })

  test('who bears it is one too', () => {
    expect(ptce([], { bearer: 'scic' })).toEqual(['#scic #p structure porteuse'])
    expect(ptce([{ actor: 'scic', roles: ['porteur'] }], { bearer: 'scic' })).toEqual(['#scic #p porteur'])
  })
})

test('a community has its animators and its PTCEs; who supports it is no member', () => {
  const members = [{ ptce: 'p', from: '2013-01-01', to: '2014-06-30' }]
  const communities = [{ id: 'c', name: 'C', animators: ['labo'], supporters: ['banque'], members }]
  expect(memberships({ communities })).toEqual(['#labo #c animateur', '#p #c membre 2013-01-01/2014-06-30'])

  const animates = { actor: 'labo', role: 'animateur', of: 'c', period: { from: '2013-01-01' } }
  expect(memberships({ communities, roles: [animates] })).toEqual([
    '#labo #c animateur 2013-01-01',
    '#p #c membre 2013-01-01/2014-06-30',
  ])
})
