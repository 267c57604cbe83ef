import type { DateSpan } from '../values/dates/date-span.ts'
import { doubtSpan } from '../values/dates/edtf-order.ts'
import type { Period } from '../values/dates/period.ts'

/**
 * Give the days that a period holds whatever its dates mean exactly; `undefined` when there is none.
 *
 * An end that is not known may have come at once, a beginning that is not known at the end: of such a period the day
 * that is given is certain, and no other.
 */
export function certainDays({ from, to = from }: Period): DateSpan | undefined {
  if (to === undefined) return undefined
  const first = doubtSpan(from ?? to).last
  const last = doubtSpan(to).first
  return first <= last ? { first, last } : undefined
}

/**
 * Find spans that begin while another runs, each with that other. On the day that one ends, another may begin.
 *
 * @param spans
 *   Spans in any order.
 */
export function* overlapping<Span extends DateSpan>(
  spans: readonly Span[],
): Generator<readonly [span: Span, other: Span]> {
  // The one that ends last is the only one to compare with: who begins after its end begins after all of them.
  let longest: Span | undefined
  // The difference of two infinite days is no number: such spans go by their other end, or stay as they are.
  for (const span of [...spans].sort((a, b) => a.first - b.first || a.last - b.last)) {
    if (longest !== undefined && span.first < longest.last) yield [span, longest]
    if (longest === undefined || span.last > longest.last) longest = span
  }
}
