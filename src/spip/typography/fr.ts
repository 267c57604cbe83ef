import type { TypographyRules } from './rules.ts'

/** The French rules, as SPIP applies them: spaces before double signs, inside guillemets, after titles. */
export const FRENCH: TypographyRules = {
  doubleSigns: true,
  spaceAfter: ['M.', 'MM.', 'Mme', 'Mmes', 'Mr', 'Mr.'],
  spaceAfterDegree: 'MnN',
  thinSpace: true,
}
