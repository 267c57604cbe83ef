import { listOf, type Param } from '../param-words.ts'

/** The families of legal forms. */
export const FAMILIES: Readonly<Record<string, string>> = {
  association: 'association',
  cooperative: 'cooperative',
  mutuelle: 'mutual',
  fondation: 'foundation',
  societe: 'company',
  public: 'public body',
  autre: 'other',
}

/** Write a list of families. */
export const familyList = (names: Param): string => listOf(names, FAMILIES)
