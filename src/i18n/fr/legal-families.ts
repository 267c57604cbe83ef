import { listOf, type Param } from '../param-words.ts'

/** The families of legal forms. */
export const FAMILIES: Readonly<Record<string, string>> = {
  association: 'association',
  cooperative: 'coopérative',
  mutuelle: 'mutuelle',
  fondation: 'fondation',
  societe: 'société',
  public: 'personne publique',
  autre: 'autre',
}

/** Write a list of families. */
export const familyList = (names: Param): string => listOf(names, FAMILIES)
