import type { CommuneCode } from '../models/values/territory/commune-code.ts'
import { departementOf } from '../models/values/territory/departement-code.ts'

/** The numbering plans of France: that of the mainland and Corsica, and those overseas, each with its country code. */
export const FRENCH_PHONE_REGIONS = ['FR', 'GP', 'BL', 'MF', 'MQ', 'GF', 'RE', 'YT', 'PM', 'NC', 'PF', 'WF'] as const

/** A numbering plan of France (ISO 3166-1). */
export type FrenchPhoneRegion = (typeof FRENCH_PHONE_REGIONS)[number]

/** The plans of what lies overseas: Guadeloupe, Saint-Barthélemy, Saint-Martin, Martinique, Guyane, La Réunion… */
const OVERSEAS: Readonly<Record<string, FrenchPhoneRegion>> = {
  '971': 'GP',
  '977': 'BL',
  '978': 'MF',
  '972': 'MQ',
  '973': 'GF',
  '974': 'RE',
  '976': 'YT',
  '975': 'PM',
  '988': 'NC',
  '987': 'PF',
  '986': 'WF',
}

/**
 * Give the numbering plan of a commune: the overseas territories have country codes of their own.
 *
 * @param commune
 *   The code of the commune where the phone is.
 * @returns
 *   Two letters: `FR` for the mainland, Corsica and the southern lands, `RE` for La Réunion…
 * @throws {TypeError}
 *   When `commune` is not a string.
 * @see Décisions de l’Arcep on the national numbering plan; ITU-T E.164
 * @example
 * ```ts
 * import {parseCommuneCode} from 'ess-domain/models'
 * import {phoneRegionOf} from 'ess-domain/phones'
 * const saintDenis = parseCommuneCode('97411')
 * saintDenis.ok && phoneRegionOf(saintDenis.value) //=> 'RE'
 * ```
 */
export function phoneRegionOf(commune: CommuneCode): FrenchPhoneRegion {
  return OVERSEAS[departementOf(commune)] ?? 'FR'
}
