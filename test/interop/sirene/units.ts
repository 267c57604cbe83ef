import { fromSirene, type SireneOptions } from '../../../src/interop/index.ts'
import { expectSound, findings } from '../sound-import.ts'

/** A period in the shape of recorded answers of the API 3.11; the numbers obey their keys and belong to nobody. */
export const PERIOD = {
  etatAdministratifUniteLegale: 'A',
  nomUniteLegale: null,
  nomUsageUniteLegale: null,
  denominationUniteLegale: 'LE PAIN',
  categorieJuridiqueUniteLegale: '5710',
  activitePrincipaleUniteLegale: '10.71A',
  nomenclatureActivitePrincipaleUniteLegale: 'NAFRev2',
  nicSiegeUniteLegale: '00010',
  economieSocialeSolidaireUniteLegale: null,
  caractereEmployeurUniteLegale: 'O',
}

/** Reads what tells of one unit: its actor, beside what came with it. */
export function only(given: unknown, options?: SireneOptions) {
  const imported = fromSirene(given, options)
  expectSound(imported, 1)
  return { ...imported, actor: imported.actors[0], found: findings(imported) }
}
