import { wrongArgument } from '../../core/argument.ts'
import { groupBy } from '../../core/group-by.ts'
import type { Dataset } from '../../models/dataset.ts'
import type { Role } from '../../models/role.ts'
import type { JsonLdNode } from './json-ld-node.ts'
import { webIri } from './web-iri.ts'

/** A dataset that is being exported, and how its entities are named. */
export interface LinkedDataset {
  readonly dataset: Dataset
  /** Give the address of an entity, or of a part of it, which no entity can have: a slash in an id is escaped. */
  iri(id: string, part?: string): string
  /** Refer to an entity. */
  ref(id: string): JsonLdNode
  /** The roles in an organisation, a PTCE or a community. */
  rolesIn(id: string): readonly Role[]
}

/** Prepare a dataset: each entity is named by its id, after a base or in the page. */
export function linkDataset(dataset: Dataset, base: string | undefined): LinkedDataset {
  const prefix = base ?? '#'
  const roles = groupBy(dataset.roles, (role): string => role.of)
  const iri = (id: string, part?: string) => `${prefix}${encoded(id)}${part === undefined ? '' : `/${part}`}`
  return { dataset, iri, ref: (id) => ({ '@id': iri(id) }), rolesIn: (id) => roles.get(id) ?? [] }
}

// Half of a surrogate pair is no character, and no address has one.
function encoded(id: string): string {
  return encodeURIComponent(id.replace(/[\ud800-\udfff]/gu, '\ufffd'))
}

/** Check a base: an absolute address of the web, which ids are written after, without what no address has. */
export function expectBase(base: string | undefined): void {
  if (base === undefined || (/^https?:\/\//i.test(base) && webIri(base) === base && URL.canParse(base))) return
  throw wrongArgument('options.base', 'an address of the web', base)
}
