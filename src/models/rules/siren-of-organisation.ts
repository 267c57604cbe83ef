import type { Organisation } from '../organisation.ts'
import type { Siren } from '../values/identifiers/siren.ts'
import { sirenOf } from '../values/identifiers/siret.ts'
import { sirenOfVat } from '../values/identifiers/vat.ts'

/**
 * Find the SIREN of an organisation: every other number holds it, and the first that does is believed when it is not
 * given itself.
 */
export function sirenOfOrganisation({ identifiers = {} }: Organisation): Siren | undefined {
  const { siren, siret: [siret] = [], vat } = identifiers
  if (siren !== undefined) return siren
  if (siret !== undefined) return sirenOf(siret)
  return vat === undefined ? undefined : sirenOfVat(vat)
}
