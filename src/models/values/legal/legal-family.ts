/** The families of legal forms that matter to the ESS. */
export const LEGAL_FAMILIES = [
  'association',
  'cooperative',
  'mutuelle',
  'fondation',
  'societe',
  'public',
  'autre',
] as const

/** A family of legal forms. */
export type LegalFamily = (typeof LEGAL_FAMILIES)[number]
