import { describe, expect, test } from 'vitest'
import { nodeOf, PTCE, role } from './members.ts'

describe('a PTCE', () => {
  test('is a consortium, and a network of ESSglobal, of its field and its territory', () => {
    const node = { '@id': '#bou-sol', '@type': 'Consortium', name: 'Bou’Sol' }
    const additionalType = 'http://purl.org/essglobal/vocab/Network'
    const keyword = 'pôle territorial de coopération économique'
    expect(nodeOf({ ptces: [PTCE] }, 'bou-sol')).toEqual({ ...node, additionalType, keywords: [keyword] })
    const places = [{ id: 'ici', name: 'Ici' }]
    const ptces = [{ ...PTCE, filieres: ['pain'], territory: 'ici' }]
    expect(nodeOf({ ptces, places }, 'bou-sol')).toMatchObject({
      keywords: [keyword, 'pain'],
      areaServed: { '@id': '#ici' },
    })
  })

  test.each<[what: string, member: object, members: object[] | undefined, funders: object[] | undefined]>([
    ['a founder', { roles: ['fondateur'] }, [role('banque', { roleName: ['fondateur'] })], undefined],
    [
      'who pays and belongs',
      { roles: ['financeur', 'membre'] },
      [role('banque', { roleName: ['membre'] })],
      [{ '@id': '#banque' }],
    ],
    ['who only pays', { roles: ['financeur'] }, undefined, [{ '@id': '#banque' }]],
    ['a partner', { roles: ['partenaire'] }, undefined, undefined],
    ['one of whom nothing is said', { roles: [] }, [role('banque', { roleName: ['membre'] })], undefined],
    [
      'one for a time, of which a day is known',
      { roles: ['membre'], from: '2014', to: '2015-06-30' },
      [
        role('banque', {
          roleName: ['membre'],
          endDate: '2015-06-30',
          subjectOf: [{ '@type': 'Claim', name: 'startDate', temporalCoverage: '2014' }],
        }),
      ],
      undefined,
    ],
  ])('%s', (_, member, members, funders) => {
    const node = nodeOf({ ptces: [{ ...PTCE, members: [{ actor: 'banque', college: 'ess', ...member }] }] }, 'bou-sol')
    expect(node?.['member']).toEqual(members)
    expect(node?.['funder']).toEqual(funders)
  })

  test('and the organisation that bears it are two', () => {
    const node = nodeOf({ ptces: [{ ...PTCE, bearer: 'pain' }] }, 'bou-sol')
    expect(node?.['member']).toEqual([role('pain', { roleName: 'structure porteuse' })])
    expect(nodeOf({ ptces: [{ ...PTCE, bearer: 'pain' }] }, 'pain')?.['@type']).toBe('Organization')
  })

  test('has its bearer once, with the roles of its membership', () => {
    const member = { actor: 'pain', college: 'ess', roles: ['initiateur', 'porteur'], from: '2013-11-20' }
    const node = nodeOf({ ptces: [{ ...PTCE, bearer: 'pain', members: [member] }] }, 'bou-sol')
    expect(node?.['member']).toEqual([role('pain', { roleName: ['initiateur', 'porteur'], startDate: '2013-11-20' })])
  })

  test('has a bearer that is no actor by its name', () => {
    const node = nodeOf({ ptces: [{ ...PTCE, bearerName: 'Pain et Partage' }] }, 'bou-sol')
    const member = { '@type': 'Organization', name: 'Pain et Partage' }
    expect(node?.['member']).toEqual([{ '@type': 'OrganizationRole', roleName: 'structure porteuse', member }])
    const both = nodeOf({ ptces: [{ ...PTCE, bearer: 'pain', bearerName: 'Pain et Partage' }] }, 'bou-sol')
    expect(both?.['member']).toEqual([role('pain', { roleName: 'structure porteuse' })])
  })

  test('began when it was created by law; of its emergence there are claims', () => {
    const when = (edtf: string) => [{ value: { edtf, status: 'stated' }, by: [] }]
    const life = { emergence: when('2011'), legalCreation: when('2014-06-12'), dissolved: when('2020') }
    expect(nodeOf({ ptces: [{ ...PTCE, ...life }] }, 'bou-sol')).toMatchObject({
      foundingDate: '2014-06-12',
      subjectOf: [
        { '@type': 'Claim', name: 'emergence', temporalCoverage: '2011' },
        { '@type': 'Claim', name: 'dissolutionDate', temporalCoverage: '2020' },
      ],
    })
  })

  test('is awarded what it won, not what it asked for', () => {
    const labels = [
      { call: 'appel 2013', result: 'laureat', date: '2013', by: [] },
      { call: 'appel 2015', result: 'candidat', date: '2015', by: [] },
    ]
    expect(nodeOf({ ptces: [{ ...PTCE, labels }] }, 'bou-sol')?.['award']).toEqual(['appel 2013'])
  })
})
