import { expectString } from '../../../core/argument.ts'
import type { LegalCategory } from './legal-category.ts'
import type { LegalFamily } from './legal-family.ts'

/** What a *catégorie juridique* tells of an organisation. */
export interface LegalCategoryClass {
  /** The family of legal forms; `undetermined` when the code may be that of several. */
  readonly family: LegalFamily | 'undetermined'
  /** The kind of cooperative, when the code says it. No code says SCIC, CAE or cooperative SAS. */
  readonly variant?: 'SCOP' | 'CUMA'
  /**
   * Whether the form alone makes it an ESS enterprise (loi n° 2014-856, art. 1, II, 1°). `no` does not mean that
   * it is none: a company can be one by its statutes.
   */
  readonly essByForm: 'yes' | 'no' | 'undetermined'
  /** Whether the form has a legal personality, as an ESS enterprise must. */
  readonly isLegalPerson: boolean
}

type Class = Omit<LegalCategoryClass, 'isLegalPerson'>

const ASSOCIATION: Class = { family: 'association', essByForm: 'yes' }
const COOPERATIVE: Class = { family: 'cooperative', essByForm: 'yes' }
const SCOP: Class = { family: 'cooperative', variant: 'SCOP', essByForm: 'yes' }
const MUTUAL: Class = { family: 'mutuelle', essByForm: 'yes' }
const COMPANY: Class = { family: 'societe', essByForm: 'no' }
const PUBLIC: Class = { family: 'public', essByForm: 'no' }
const OTHER: Class = { family: 'autre', essByForm: 'no' }
const UNDETERMINED: Class = { family: 'undetermined', essByForm: 'undetermined' }

/** Codes, or what codes begin with, and what they tell; the longest that fits holds. */
const CLASSES: readonly (readonly [codes: string, told: Class])[] = [
  ['9220 9221 9222 9223 9230 9260 5195', ASSOCIATION],
  // Without declaration, no personality: loi du 1er juillet 1901, art. 2 and 5.
  ['9210', { family: 'association', essByForm: 'no' }],
  // Lawyers who work together: called an association, of a law of its own.
  ['9224', { family: 'association', essByForm: 'undetermined' }],
  // A fonds de dotation may have the code, and the law on the ESS names foundations only.
  ['9300', { family: 'fondation', essByForm: 'undetermined' }],
  ['8210 8250 8290 6411', MUTUAL],
  ['5191 5192 5193 5194 5196 6595 6596', COOPERATIVE],
  ['5458 5558 5658', SCOP],
  ['5443 5451 5453 5454 5455 5459 5460', COOPERATIVE],
  ['5543 5547 5551 5552 5553 5554 5555 5559 5560', COOPERATIVE],
  ['5643 5647 5651 5652 5653 5654 5655 5659 5660', COOPERATIVE],
  ['5203 5307 5309', COOPERATIVE],
  ['6316', { family: 'cooperative', variant: 'CUMA', essByForm: 'yes' }],
  ['6317 6318', COOPERATIVE],
  ['6543 6551 6554 6558 6560', COOPERATIVE],
  // Sociétés d’intérêt collectif agricole: cooperative in spirit, by form it is not settled.
  ['5432 5532 5632 6532', UNDETERMINED],
  // Not 57: every SAS has the same code, a SCIC, a SCOP and any other.
  ['52 53 54 55 56 58 65', COMPANY],
  // Congregations: it is not settled whether art. 1 names them.
  ['9240', { family: 'autre', essByForm: 'undetermined' }],
  ['1 2 62 81 83 84 85 91 99', OTHER],
  ['4 7', PUBLIC],
]

const TOLD: ReadonlyMap<string, Class> = new Map(
  CLASSES.flatMap(([codes, told]) => codes.split(' ').map((code) => [code, told] as const)),
)

// Investment funds, sole traders and groups without personality; associations that were not declared.
const WITHOUT_PERSONALITY = /^(?:0|1|2|9210)/

/**
 * Tell what a *catégorie juridique* says of an organisation: its family, and whether the form alone makes it an
 * enterprise of the ESS.
 *
 * What the code cannot tell is `undetermined`, never `no`: a SCIC, and any cooperative, that is a SAS has the code of
 * all SAS (5710).
 *
 * @param code
 *   A code that was read.
 * @returns
 *   The class of the code; `undetermined` for one that is not in the table.
 * @see Nomenclature des catégories juridiques (Insee); loi n° 2014-856 du 31 juillet 2014, art. 1
 * @throws {TypeError}
 *   When `code` is not a string.
 * @example
 * ```ts
 * import {classifyLegalCategory, parseLegalCategory} from 'ess-domain/models'
 * const told = ['5458', '5710'].map((code) => {
 *   const category = parseLegalCategory(code)
 *   return category.ok ? classifyLegalCategory(category.value).family : undefined
 * })
 * told //=> ['cooperative', 'undetermined']
 * ```
 */
export function classifyLegalCategory(code: LegalCategory): LegalCategoryClass {
  expectString(code, 'code')
  const told = [4, 2, 1].map((length) => TOLD.get(code.slice(0, length))).find((found) => found !== undefined)
  return { ...(told ?? UNDETERMINED), isLegalPerson: !WITHOUT_PERSONALITY.test(code) }
}
