import type { TypographyRules } from './rules.ts'

/** The English rules, which SPIP applies to every language that is not set like French. */
export const ENGLISH: TypographyRules = {
  doubleSigns: false,
  spaceAfter: ['Mr', 'Mr.'],
  spaceAfterDegree: '',
  thinSpace: false,
}
