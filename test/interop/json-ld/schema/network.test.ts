import { describe, expect, test } from 'vitest'
import { nodeOf, PTCE, role } from './members.ts'

const COMMUNITY = { id: 'renouveau', name: 'Renouveau Productif', animators: ['pain'], supporters: ['ville'] }

describe('a community', () => {
  test('is a consortium, and a network of ESSglobal, in the frame of its programme', () => {
    const programmes = [{ id: 'demarche', name: 'La démarche', altNames: ['PTCE'], website: 'https://example.org/' }]
    const data = { programmes, communities: [{ ...COMMUNITY, members: [], programme: 'demarche' }] }
    expect(nodeOf(data, 'renouveau')).toMatchObject({
      '@type': 'Consortium',
      additionalType: 'http://purl.org/essglobal/vocab/Network',
      memberOf: { '@id': '#demarche' },
    })
    expect(nodeOf(data, 'demarche')).toEqual({
      '@id': '#demarche',
      '@type': 'Project',
      name: 'La démarche',
      alternateName: ['PTCE'],
      url: 'https://example.org/',
    })
    expect(nodeOf({ communities: [{ ...COMMUNITY, members: [] }] }, 'renouveau')).not.toHaveProperty('memberOf')
  })

  test('has its animators and its PTCEs as members, and its sponsors', () => {
    const members = [{ ptce: 'bou-sol', from: '2013-11-20' }]
    const node = nodeOf({ ptces: [PTCE], communities: [{ ...COMMUNITY, members }] }, 'renouveau')
    expect(node?.['member']).toEqual([
      role('pain', { roleName: 'animateur' }),
      role('bou-sol', { roleName: 'membre', startDate: '2013-11-20' }),
    ])
    expect(node?.['sponsor']).toEqual([{ '@id': '#ville' }])
  })

  test('has an animator once whom a role names too', () => {
    const roles = [{ actor: 'pain', role: 'animateur', of: 'renouveau', period: { from: '2013-11-20' } }]
    const node = nodeOf({ communities: [{ ...COMMUNITY, members: [] }], roles }, 'renouveau')
    expect(node?.['member']).toEqual([role('pain', { roleName: 'animateur', startDate: '2013-11-20' })])
  })

  test('has the days on which it began and ended, and claims where they are not known', () => {
    const when = (edtf: string) => [{ value: { edtf, status: 'stated' }, by: [] }]
    const node = (life: object) => nodeOf({ communities: [{ ...COMMUNITY, members: [], ...life }] }, 'renouveau')
    expect(node({ founded: when('2013-11-20'), dissolved: when('2016') })).toMatchObject({
      foundingDate: '2013-11-20',
      subjectOf: [{ '@type': 'Claim', name: 'dissolutionDate', temporalCoverage: '2016' }],
    })
    expect(node({ founded: when('2013-11'), dissolved: when('2016-12-31') })).toMatchObject({
      dissolutionDate: '2016-12-31',
      subjectOf: [{ '@type': 'Claim', name: 'foundingDate', temporalCoverage: '2013-11' }],
    })
    expect(node({})).not.toHaveProperty('foundingDate')
  })

  test('has a series of visits when there is one', () => {
    const community = { ...COMMUNITY, members: [] }
    const visit = { id: 'v1', community: 'renouveau', date: { edtf: '2014-06-19', status: 'stated' }, host: 'bou-sol' }
    expect(nodeOf({ communities: [community] }, 'renouveau/visites')).toBeUndefined()
    const series = nodeOf({ communities: [community], visits: [{ ...visit, status: 'held' }] }, 'renouveau/visites')
    expect(series).toEqual({
      '@id': '#renouveau/visites',
      '@type': 'EventSeries',
      name: 'Visites apprenantes\u00A0: Renouveau Productif',
      organizer: { '@id': '#renouveau' },
    })
    const other = { ...community, id: 'autre' }
    const graph = { communities: [community, other], visits: [{ ...visit, status: 'held' }] }
    expect(nodeOf(graph, 'autre/visites')).toBeUndefined()
  })
})
