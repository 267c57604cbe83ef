import type { SiaeKind } from '../siae-convention.ts'
import type { LegalArticle } from './legal-texts.ts'

/** What a kind of structure is called, and where the law has it. */
export interface SiaeKindRow {
  /** The French name. */
  readonly name: string
  /** Where the law has it; `null` when it is a name of the administration only. */
  readonly article: LegalArticle | null
}

const work = (article: string): LegalArticle => ({ text: 'code-travail', article })

/**
 * The kinds of *structure de l’insertion par l’activité économique* (SIAE): the four of Code du travail, art. L5132-4, and the
 * EITI, which is an experiment.
 */
export const SIAE_KIND_TABLE: Readonly<Record<SiaeKind, SiaeKindRow & { readonly article: LegalArticle }>> = {
  EI: { name: 'entreprise d’insertion', article: work('L5132-5') },
  ETTI: { name: 'entreprise de travail temporaire d’insertion', article: work('L5132-6') },
  AI: { name: 'association intermédiaire', article: work('L5132-7') },
  ACI: { name: 'atelier et chantier d’insertion', article: work('L5132-15') },
  EITI: {
    name: 'entreprise d’insertion par le travail indépendant',
    article: { text: 'loi-2018-771', article: '83' },
  },
}

/** The kinds that public data puts beside those, and that are none. */
export const OTHER_INCLUSION_KINDS = {
  GEIQ: { name: 'groupement d’employeurs pour l’insertion et la qualification', article: work('L1253-1') },
  EA: { name: 'entreprise adaptée', article: work('L5213-13') },
  EATT: { name: 'entreprise adaptée de travail temporaire', article: work('L5213-13') },
  ESAT: { name: 'établissement ou service d’aide par le travail', article: { text: 'code-action-sociale' } },
  OPCS: { name: 'organisation porteuse de la clause sociale', article: null },
  SEP: { name: 'structure d’emploi pénitentiaire', article: null },
} as const satisfies Record<string, SiaeKindRow>

/** A kind that public data puts beside the work-integration structures, and that is none. */
export type OtherInclusionKind = keyof typeof OTHER_INCLUSION_KINDS
