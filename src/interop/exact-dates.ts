import type { Claim } from '../models/values/claim.ts'
import type { Edtf } from '../models/values/dates/edtf.ts'
import type { Period } from '../models/values/dates/period.ts'
import type { When } from '../models/values/dates/when.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Give a date that is a whole day as it is; one that is partial, doubtful or an interval is none for other vocabularies. */
export function exactDay(edtf: Edtf | undefined): string | undefined {
  return edtf !== undefined && DAY.test(edtf) ? edtf : undefined
}

/** Give the day that every claim agrees on; none when they differ, or one of them is not exact. */
export function agreedDay(claims: readonly Claim<When>[] | undefined): string | undefined {
  const [first, ...others] = new Set(claims?.map(({ value }) => value.edtf))
  return others.length > 0 ? undefined : exactDay(first)
}

/** Give the ends of a period that are whole days. */
export function exactEnds({ from, to }: Period): { startDate: string | undefined; endDate: string | undefined } {
  return { startDate: exactDay(from), endDate: exactDay(to) }
}
