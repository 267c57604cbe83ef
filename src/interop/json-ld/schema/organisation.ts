import type { Organisation } from '../../../models/organisation.ts'
import type { Period } from '../../../models/values/dates/period.ts'
import type { LegalFamily } from '../../../models/values/legal/legal-family.ts'
import { compact } from '../../compact.ts'
import { exactDay } from '../../exact-dates.ts'
import { latestForm } from '../../latest-form.ts'
import { isOfEss } from '../ess-standing.ts'
import type { JsonLdNode } from '../json-ld-node.ts'
import type { LinkedDataset } from '../linked-dataset.ts'
import { webIri } from '../web-iri.ts'
import { claimsOfEnds, lifetimeOf } from './claims.ts'
import { functionsIn } from './members.ts'

/** The classes of families of legal forms; schema.org has no property for the form itself. */
const TYPES: Readonly<Partial<Record<LegalFamily, string>>> = {
  association: 'NGO',
  cooperative: 'Cooperative',
  public: 'GovernmentOrganization',
}

/** Write an organisation. */
export function organisationNode(organisation: Organisation, linked: LinkedDataset): JsonLdNode {
  const { id, name, altNames = [], acronym, website, founded, dissolved, places = [] } = organisation
  const family = latestForm(organisation)?.family
  const { iso6523Code, vatID, identifier } = numbersOf(organisation)
  return compact({
    '@id': linked.iri(id),
    '@type': (family && TYPES[family]) ?? 'Organization',
    name,
    alternateName: acronym === undefined ? altNames : [...altNames, acronym],
    identifier,
    iso6523Code,
    vatID,
    url: webIri(website),
    location: places.map(linked.ref),
    keywords: keywordsOf(organisation),
    hasCertification: certificationsOf(organisation),
    member: functionsIn(id, linked),
    ...lifetimeOf(founded, dissolved, linked),
  })
}

// ISO 6523 has a code for each register: 0002 for SIREN, 0009 for SIRET.
function numbersOf({ identifiers = {} }: Organisation): Pick<JsonLdNode, 'iso6523Code' | 'vatID' | 'identifier'> {
  const { siren, siret = [], rna, vat, alsaceMoselle, uai = [], finess = [] } = identifiers
  const registered =
    alsaceMoselle && `${alsaceMoselle.tribunal} vol. ${alsaceMoselle.volume} fol. ${alsaceMoselle.folio}`
  const named: readonly (readonly [string, string | undefined])[] = [
    ['SIREN', siren],
    ...siret.map((number) => ['SIRET', number] as const),
    ['RNA', rna],
    ['Registre des associations', registered],
    ...uai.map((number) => ['UAI', number] as const),
    ...finess.map((number) => ['FINESS', number] as const),
  ]
  return {
    iso6523Code: [...(siren === undefined ? [] : [`0002:${siren}`]), ...siret.map((number) => `0009:${number}`)],
    vatID: vat,
    identifier: named.flatMap(([propertyID, value]) =>
      value === undefined ? [] : [{ '@type': 'PropertyValue', propertyID, value }],
    ),
  }
}

function keywordsOf(organisation: Organisation): readonly (string | JsonLdNode)[] {
  const { kinds = [], naf = [] } = organisation
  const activities = naf.map(({ code, nomenclature }) => ({
    '@type': 'DefinedTerm',
    termCode: code,
    inDefinedTermSet: { '@type': 'DefinedTermSet', name: nomenclature },
  }))
  return [...(isOfEss(organisation) ? ['économie sociale et solidaire'] : []), ...kinds, ...activities]
}

function certificationsOf({ esus = [], siae = [] }: Organisation): JsonLdNode[] {
  return [
    ...esus.map((approval) => certification('ESUS', undefined, approval)),
    ...siae.map((convention) => certification(convention.kind, convention.number, convention)),
  ]
}

function certification(name: string, number: string | undefined, { from, to }: Period): JsonLdNode {
  return compact({
    '@type': 'Certification',
    name,
    certificationIdentification: number,
    validFrom: exactDay(from),
    expires: exactDay(to),
    subjectOf: claimsOfEnds({ validFrom: from, expires: to }),
  })
}
