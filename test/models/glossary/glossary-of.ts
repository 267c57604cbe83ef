import { type GlossaryTerm, glossaryTermSchema } from '../../../src/models/index.ts'

/** Makes a glossary whose definitions are not what is tested. */
export function glossaryOf(...terms: readonly Partial<Record<keyof GlossaryTerm, unknown>>[]): GlossaryTerm[] {
  return terms.map((term) => glossaryTermSchema.parse({ definition: `sens de ${term.id}`, ...term }))
}

export const GLOSSARY = glossaryOf(
  { id: 'ess-avant', term: 'ESS', validUntil: '2014-08-01' },
  { id: 'ptce', term: 'PTCE', variants: ['PTCEs', 'Pôle territorial de coopération économique'] },
  { id: 'ess-loi', term: 'ESS', variants: ['économie sociale et solidaire'], validFrom: '2014-08-02' },
  { id: 'pole', term: 'pôle', variants: ['PTCE'] },
  { id: 'cc', term: 'Circuits courts', variants: ['circuit court'] },
  { id: 'ancien', term: 'entreprise solidaire', validUntil: '2015-06-30' },
)
