import type { Claim } from '../../models/values/claim.ts'
import type { Edtf } from '../../models/values/dates/edtf.ts'
import type { When } from '../../models/values/dates/when.ts'
import type { Provenance } from '../../models/values/provenance.ts'
import type { ImportSettings } from './import-options.ts'

/** Say where a fact is from. */
export function provenanceOf({ source, retrieved }: ImportSettings): Provenance[] {
  return [retrieved === undefined ? { source, status: 'stated' } : { source, status: 'stated', retrieved }]
}

/** Make the claims about a date that a source gives; none when it gives none. */
export function claimsOf(edtf: Edtf | undefined, settings: ImportSettings): Claim<When>[] {
  return edtf === undefined ? [] : [{ value: { edtf, status: 'stated' }, by: provenanceOf(settings) }]
}
