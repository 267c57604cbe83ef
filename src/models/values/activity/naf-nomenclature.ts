import { expectObject } from '../../../core/argument.ts'
import { NAF_2025_CODES } from './naf-2025-codes.ts'
import { NAF_REV2_CODES } from './naf-rev2-codes.ts'

/** The nomenclatures of activities, as Sirene names them; the first two are in use. */
export const NAF_NOMENCLATURES = ['NAFRev2', 'NAF2025', 'NAFRev1', 'NAF1993', 'NAP'] as const

/** The name of a nomenclature of activities. */
export type NafNomenclature = (typeof NAF_NOMENCLATURES)[number]

/** The nomenclatures of which every code is known. */
type ListedNomenclature = 'NAFRev2' | 'NAF2025'

const LISTS: Readonly<Record<ListedNomenclature, Readonly<Record<string, string>>>> = {
  NAFRev2: NAF_REV2_CODES,
  NAF2025: NAF_2025_CODES,
}

/** The form of the codes of the nomenclatures of which it is all that is known. */
const FORMS: Readonly<Record<Exclude<NafNomenclature, ListedNomenclature>, RegExp>> = {
  NAFRev1: /^\d{2}\.\d[A-Z]$/,
  NAF1993: /^\d{2}\.\d[A-Z]$/,
  NAP: /^\d{2}\.\d{2}$/,
}

/** The first division of each section; a section ends before the next one. */
const SECTIONS: Readonly<Record<ListedNomenclature, string>> = {
  NAFRev2: 'A01 B05 C10 D35 E36 F41 G45 H49 I55 J58 K64 L68 M69 N77 O84 P85 Q86 R90 S94 T97 U99',
  NAF2025: 'A01 B05 C10 D35 E36 F41 G46 H49 I55 J58 K61 L64 M68 N69 O77 P84 Q85 R86 S90 T94 U97 V99',
}

/** Tell whether a nomenclature has a code, written with its dot. */
export function isInNomenclature(code: string, nomenclature: NafNomenclature): boolean {
  if (nomenclature === 'NAFRev2' || nomenclature === 'NAF2025') return has(LISTS[nomenclature], code)
  return FORMS[nomenclature].test(code)
}

/** Tell whether a nomenclature that is in use has a code, written with its dot. */
export function isListed(code: string): boolean {
  return has(NAF_REV2_CODES, code) || has(NAF_2025_CODES, code)
}

function has(list: Readonly<Record<string, string>>, code: string): boolean {
  return list[code.slice(0, 2)]?.split(' ').includes(code.slice(3)) === true
}

/**
 * Give the section of its nomenclature that an activity belongs to.
 *
 * @param activity
 *   A code with its dot, and its nomenclature: a `NafCode` that was read.
 * @returns
 *   The letter of the section: `C`, manufacturing; `undefined` for a nomenclature that is no longer in use.
 * @throws {TypeError}
 *   When `activity` is no object.
 * @example
 * ```ts
 * import {nafSection} from 'ess-domain/models'
 * nafSection({code: '88.99B', nomenclature: 'NAFRev2'}) //=> 'Q'
 * nafSection({code: '88.99H', nomenclature: 'NAF2025'}) //=> 'R'
 * ```
 */
export function nafSection(activity: {
  readonly code: string
  readonly nomenclature: NafNomenclature
}): string | undefined {
  expectObject(activity, 'activity')
  const { code, nomenclature } = activity
  if (nomenclature !== 'NAFRev2' && nomenclature !== 'NAF2025') return undefined
  const section = SECTIONS[nomenclature].split(' ').findLast((start) => start.slice(1) <= code)
  return section?.charAt(0)
}
