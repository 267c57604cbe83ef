import type { GlossaryTerm } from '../../../models/glossary-term.ts'
import { compact } from '../../compact.ts'
import { GLOSSARY } from '../glossary-part.ts'
import type { JsonLdNode } from '../json-ld-node.ts'
import type { LinkedDataset } from '../linked-dataset.ts'

/** Write a glossary as a scheme of concepts; nothing for an empty one. */
export function conceptNodes(glossary: readonly GlossaryTerm[], linked: LinkedDataset): JsonLdNode[] {
  if (glossary.length === 0) return []
  const scheme = { '@id': linked.iri(...GLOSSARY), '@type': 'skos:ConceptScheme', 'skos:prefLabel': 'Glossaire' }
  const concepts = glossary.map(({ id, term, variants, definition, sameAs }) =>
    compact({
      '@id': linked.iri(id),
      '@type': 'skos:Concept',
      'skos:prefLabel': term,
      'skos:altLabel': variants,
      'skos:definition': definition,
      'skos:notation': id,
      'skos:inScheme': { '@id': linked.iri(...GLOSSARY) },
      'skos:exactMatch': sameAs,
    }),
  )
  return [scheme, ...concepts]
}
