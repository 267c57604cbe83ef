import { firstAbove } from '../../core/first-above.ts'
import { doubtSpan } from '../values/dates/edtf-order.ts'
import type { Period } from '../values/dates/period.ts'

/**
 * Prepare to count periods that may have a day in common with another, whatever the dates mean exactly.
 *
 * An open end reaches as far as time does. Sorted once, any number of periods is counted by two searches.
 *
 * @param periods
 *   Periods in any order; none ends before it begins.
 * @returns
 *   What gives the number of them that are neither certainly before nor certainly after a period.
 */
export function overlapCounter(periods: readonly Period[]): (other: Period) => number {
  const firsts = sorted(periods.map(firstOf))
  const lasts = sorted(periods.map(lastOf))
  // Days are whole: what ends on the day before is before.
  return (other) => firstAbove(firsts, lastOf(other)) - firstAbove(lasts, firstOf(other) - 0.5)
}

function firstOf({ from }: Period): number {
  return from === undefined ? Number.NEGATIVE_INFINITY : doubtSpan(from).first
}

function lastOf({ to }: Period): number {
  return to === undefined ? Number.POSITIVE_INFINITY : doubtSpan(to).last
}

// By their differences, days could not be sorted: that of two infinite ones is no number.
function sorted(days: readonly number[]): readonly number[] {
  return [...Float64Array.from(days).sort()]
}
