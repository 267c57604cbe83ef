import type { GlossaryTerm } from '../../../models/glossary-term.ts'
import { compact } from '../../compact.ts'
import { GLOSSARY } from '../glossary-part.ts'
import type { JsonLdNode } from '../json-ld-node.ts'
import type { LinkedDataset } from '../linked-dataset.ts'

/** Write a glossary, and each of its terms; nothing for an empty one. */
export function glossaryNodes(glossary: readonly GlossaryTerm[], linked: LinkedDataset): JsonLdNode[] {
  if (glossary.length === 0) return []
  const set = { '@id': linked.iri(...GLOSSARY), '@type': 'DefinedTermSet', name: 'Glossaire' }
  const terms = glossary.map(({ id, term, variants, definition, sameAs }) =>
    compact({
      '@id': linked.iri(id),
      '@type': 'DefinedTerm',
      name: term,
      alternateName: variants,
      description: definition,
      termCode: id,
      inDefinedTermSet: { '@id': linked.iri(...GLOSSARY) },
      sameAs,
    }),
  )
  return [{ ...set, hasDefinedTerm: glossary.map(({ id }) => linked.ref(id)) }, ...terms]
}
