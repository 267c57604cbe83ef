import type { Provenance } from '../../../models/values/provenance.ts'
import type { JsonLdNode } from '../json-ld-node.ts'
import type { LinkedDataset } from '../linked-dataset.ts'

/** Say which sources an entity is from. */
export function derivedFrom(by: readonly Provenance[] | undefined, { ref }: LinkedDataset): JsonLdNode {
  const sources = [...new Set((by ?? []).map(({ source }) => source))]
  return sources.length === 0 ? {} : { 'prov:wasDerivedFrom': sources.map(ref) }
}
