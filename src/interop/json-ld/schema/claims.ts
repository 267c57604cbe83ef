import type { Claim } from '../../../models/values/claim.ts'
import type { When } from '../../../models/values/dates/when.ts'
import { compact } from '../../compact.ts'
import { agreedDay } from '../../exact-dates.ts'
import type { JsonLdNode } from '../json-ld-node.ts'
import type { LinkedDataset } from '../linked-dataset.ts'

/**
 * Write the claims about a date that no plain date can stand for: those that are partial, doubtful, or disagree.
 *
 * `temporalCoverage` takes the Extended Date/Time Format, which the properties of dates do not.
 */
export function claimsAbout(
  name: string,
  claims: readonly Claim<When>[] | undefined,
  { ref }: LinkedDataset,
): JsonLdNode[] {
  if (claims === undefined || agreedDay(claims) !== undefined) return []
  return claims.map(({ value, by }) =>
    compact({
      '@type': 'Claim',
      name,
      temporalCoverage: value.edtf,
      text: value.expression,
      isBasedOn: [...new Set(by.map(({ source }) => source))].map(ref),
    }),
  )
}
