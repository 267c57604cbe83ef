import { describe, expect, test } from 'vitest'
import { toJsonLd } from '../../../src/interop/index.ts'
import { exampleDataset, filledDataset } from './datasets.ts'
import { type ExpandedNode, expandOffline } from './expand-offline.ts'

const PREFIXES = {
  org: 'http://www.w3.org/ns/org#',
  rov: 'http://www.w3.org/ns/regorg#',
  adms: 'http://www.w3.org/ns/adms#',
  ess: 'http://purl.org/essglobal/vocab/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  prov: 'http://www.w3.org/ns/prov#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  geo: 'http://www.w3.org/2003/01/geo/wgs84_pos#',
  time: 'http://www.w3.org/2006/time#',
} as const

/** What these vocabularies have, of what is used: their own files were read for it. */
const TERMS: Readonly<Record<keyof typeof PREFIXES, string>> = {
  org: 'FormalOrganization OrganizationalCollaboration Membership Role Site identifier hasSite siteAddress member organization role memberDuring',
  rov: 'RegisteredOrganization registration',
  adms: 'Identifier schemaAgency',
  ess: 'SSEInitiative Network Address hasAddress legalForm organisationalStructure baseMembershipType',
  skos: 'Concept ConceptScheme prefLabel altLabel definition notation inScheme exactMatch',
  dct: 'BibliographicResource title',
  prov: 'wasDerivedFrom',
  foaf: 'Person Group name givenName familyName homepage',
  vcard: 'Address street-address postal-code locality country-name',
  geo: 'lat long',
  time: 'Interval Instant hasBeginning hasEnd inXSDDate inXSDgYear inXSDgYearMonth',
}

const KNOWN = new Set(
  Object.entries(TERMS).flatMap(([prefix, names]) =>
    names.split(' ').map((name) => PREFIXES[prefix as keyof typeof PREFIXES] + name),
  ),
)

describe.each(['org', 'essglobal'] as const)('the profile %s', (profile) => {
  test.each([
    ['of the example', exampleDataset],
    ['of everything', filledDataset],
  ])('%s uses terms that the vocabularies have', async (_, make) => {
    const used = new Set<string>()
    collect(await expandOffline(toJsonLd(make(), { profile })), used)
    expect([...used].filter((term) => !KNOWN.has(term))).toEqual([])
    expect(used.size).toBeGreaterThan(15)
    expect([...used].some((term) => term.startsWith(PREFIXES.ess))).toBe(profile === 'essglobal')
  })

  test('says who is a member of what, and when', async () => {
    const expanded = await expandOffline(toJsonLd(filledDataset(), { profile }))
    const memberships = expanded.filter((node) => node['@type']?.includes(`${PREFIXES.org}Membership`))
    expect(memberships.map((node) => idsIn(node, `${PREFIXES.org}member`))).toContainEqual([
      'https://example.org/page#anne',
    ])
  })

  test('says what it is derived from', async () => {
    const [scic] = await expandOffline(toJsonLd(filledDataset(), { profile }))
    expect(scic && idsIn(scic, `${PREFIXES.prov}wasDerivedFrom`)).toEqual(['https://example.org/page#page'])
  })
})

describe('ESSglobal', () => {
  const graph = toJsonLd(filledDataset(), { profile: 'essglobal' })['@graph']
  const standard = 'http://purl.org/essglobal/standard'
  const nodeOf = (id: string) => graph.find((node) => node['@id'] === `#${id}`)

  test.each([
    ['scic', 'L2', 'OS100', 'BMT40'],
    ['scop', 'L2', 'OS60', 'BMT30'],
    ['association', 'L4', 'OS20', undefined],
    ['mutuelle', undefined, 'OS170', undefined],
  ])('the concepts of %s', (id, form, structure, membership) => {
    const node = nodeOf(id)
    expect(node?.['@type']).toContain('ess:SSEInitiative')
    expect(node?.['ess:legalForm']).toBe(form && `${standard}/legal-form/${form}`)
    expect(node?.['ess:organisationalStructure']).toBe(`${standard}/organisational-structure/${structure}`)
    expect(node?.['ess:baseMembershipType']).toBe(membership && `${standard}/base-membership-type/${membership}`)
  })

  test.each(['commune', 'sas', 'inconnue'])('says nothing of %s, which is not known to be of the ESS', (id) => {
    expect(JSON.stringify(nodeOf(id))).not.toContain('ess:')
  })

  test('a PTCE and a community are networks', () => {
    for (const id of ['pole', 'communaute']) expect(nodeOf(id)?.['@type']).toContain('ess:Network')
  })
})

function idsIn(node: ExpandedNode, property: string): unknown[] {
  return (node[property] as readonly { '@id': string }[] | undefined)?.map((value) => value['@id']) ?? []
}

function collect(value: unknown, used: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) collect(item, used)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return
  for (const [key, part] of Object.entries(value)) {
    if (key === '@type' && Array.isArray(part)) for (const type of part) used.add(type)
    if (!key.startsWith('@')) used.add(key)
    collect(part, used)
  }
}
