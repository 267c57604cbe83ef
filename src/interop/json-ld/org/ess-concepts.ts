import type { LegalForm } from '../../../models/legal-form.ts'
import type { Organisation } from '../../../models/organisation.ts'
import type { LegalFamily } from '../../../models/values/legal/legal-family.ts'
import { latestForm } from '../../latest-form.ts'
import type { JsonLdNode } from '../json-ld-node.ts'

const STANDARD = 'http://purl.org/essglobal/standard'

/** Concepts of the scheme `legal-form`: L2 cooperative, L3 company, L4 non-profit. */
const LEGAL_FORMS: Readonly<Partial<Record<LegalFamily, string>>> = {
  association: 'L4',
  cooperative: 'L2',
  fondation: 'L4',
  societe: 'L3',
}

/** Concepts of `organisational-structure` for kinds of cooperative: workers’, of many kinds of members. */
const STRUCTURES_OF_VARIANTS: Readonly<Partial<Record<NonNullable<LegalForm['variant']>, string>>> = {
  SCOP: 'OS60',
  SCIC: 'OS100',
}

/** Concepts of `organisational-structure` for families: not for profit, cooperative, mutual. */
const STRUCTURES: Readonly<Partial<Record<LegalFamily, string>>> = {
  association: 'OS20',
  cooperative: 'OS115',
  fondation: 'OS20',
  mutuelle: 'OS170',
}

/** Concepts of `base-membership-type`: workers, many kinds. */
const MEMBERSHIPS: Readonly<Partial<Record<NonNullable<LegalForm['variant']>, string>>> = {
  SCOP: 'BMT30',
  SCIC: 'BMT40',
}

/** Write what ESSglobal’s schemes of concepts say of an organisation. */
export function essConcepts(organisation: Organisation): JsonLdNode {
  const form = latestForm(organisation)
  if (form === undefined) return {}
  const { family, variant } = form
  const structure = (variant === undefined ? undefined : STRUCTURES_OF_VARIANTS[variant]) ?? STRUCTURES[family]
  return {
    'ess:legalForm': concept('legal-form', LEGAL_FORMS[family]),
    'ess:organisationalStructure': concept('organisational-structure', structure),
    'ess:baseMembershipType': concept('base-membership-type', variant === undefined ? undefined : MEMBERSHIPS[variant]),
  }
}

function concept(scheme: string, code: string | undefined): string | undefined {
  return code === undefined ? undefined : `${STANDARD}/${scheme}/${code}`
}
