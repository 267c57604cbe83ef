import type { Claim } from '../claim.ts'
import type { DateSpan } from './date-span.ts'
import type { Edtf } from './edtf.ts'
import { doubtSpan } from './edtf-order.ts'
import type { When } from './when.ts'

/** The first and the last day that something may have lived, whichever source is right; infinite when none tells. */
export type Lifetime = DateSpan

/** Reckon a lifetime from what sources tell of its beginning and its end; they may disagree. */
export function lifetimeOf(began: readonly Claim<When>[] = [], ended: readonly Claim<When>[] = []): Lifetime {
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (const { value } of began) first = Math.min(first, doubtSpan(value.edtf).first)
  for (const { value } of ended) last = Math.max(last, doubtSpan(value.edtf).last)
  return {
    first: began.length > 0 ? first : Number.NEGATIVE_INFINITY,
    last: ended.length > 0 ? last : Number.POSITIVE_INFINITY,
  }
}

/** Tell whether a date is certainly before the beginning; nothing is known of the life of what has none. */
export function isBeforeLife(date: Edtf, life: Lifetime | undefined): boolean {
  return life !== undefined && doubtSpan(date).last < life.first
}

/** Tell whether a date is certainly after the end. */
export function isAfterLife(date: Edtf, life: Lifetime | undefined): boolean {
  return life !== undefined && doubtSpan(date).first > life.last
}
