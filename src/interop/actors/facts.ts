import type { Claim } from '../../models/values/claim.ts'
import type { Edtf } from '../../models/values/dates/edtf.ts'
import type { IsoDate } from '../../models/values/dates/iso-date.ts'
import type { When } from '../../models/values/dates/when.ts'
import type { Provenance } from '../../models/values/provenance.ts'
import type { ImportSettings } from './import-options.ts'

/** When an organisation ceased: on a day, or on one that the source does not give. */
export type End = IsoDate | 'undated'

/** Say where a fact is from. */
export function provenanceOf({ source, retrieved }: ImportSettings): Provenance[] {
  return [retrieved === undefined ? { source, status: 'stated' } : { source, status: 'stated', retrieved }]
}

/** Make the claims about a date that a source gives; none when it gives none. */
export function claimsOf(edtf: Edtf | undefined, settings: ImportSettings): Claim<When>[] {
  return edtf === undefined ? [] : [{ value: { edtf, status: 'stated' }, by: provenanceOf(settings) }]
}

/** Make the claims about an end. What ceased on an unknown day did so by the day on which the source said it. */
export function endClaimsOf(end: End | undefined, settings: ImportSettings): Claim<When>[] {
  if (end !== 'undated') return claimsOf(end, settings)
  const { retrieved } = settings
  if (retrieved === undefined) return []
  return [{ value: { edtf: `../${retrieved}` as Edtf, status: 'inferred' }, by: provenanceOf(settings) }]
}
