import type { Claim } from '../../../models/values/claim.ts'
import type { Edtf } from '../../../models/values/dates/edtf.ts'
import type { When } from '../../../models/values/dates/when.ts'
import { compact } from '../../compact.ts'
import { agreedDay, exactDay } from '../../exact-dates.ts'
import type { JsonLdNode } from '../json-ld-node.ts'
import type { LinkedDataset } from '../linked-dataset.ts'

type Claims = readonly Claim<When>[] | undefined

/**
 * Write the claims about a date that no plain date can stand for: those that are partial, doubtful, or disagree.
 *
 * `temporalCoverage` takes the Extended Date/Time Format, which the properties of dates do not.
 */
export function claimsAbout(name: string, claims: Claims, { ref }: LinkedDataset): JsonLdNode[] {
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

/**
 * Write when what is an `Organization` began and ended: the days on which all claims agree, and the claims about those
 * that are none.
 */
export function lifetimeOf(founded: Claims, dissolved: Claims, linked: LinkedDataset) {
  return {
    foundingDate: agreedDay(founded),
    dissolutionDate: agreedDay(dissolved),
    subjectOf: [...claimsAbout('foundingDate', founded, linked), ...claimsAbout('dissolutionDate', dissolved, linked)],
  }
}

/**
 * Write the ends of a time that are partial or doubtful, each as a claim that is named after its property: who left « in
 * 2013 » is no member of today.
 */
export function claimsOfEnds(ends: Readonly<Record<string, Edtf | undefined>>): JsonLdNode[] {
  return Object.entries(ends).flatMap(([name, edtf]) =>
    edtf === undefined || exactDay(edtf) !== undefined ? [] : [{ '@type': 'Claim', name, temporalCoverage: edtf }],
  )
}
