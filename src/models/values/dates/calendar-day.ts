const DAY = 86_400_000

/**
 * Number a day of the Gregorian calendar, from 1970-01-01 as 0.
 *
 * A month or a day out of range overflows into its neighbours, as with `Date`. Years below 100 are taken as written,
 * which `Date.UTC` does not do.
 */
export function dayNumber(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / DAY
}

/** Tell whether a day exists: `2014-02-30` does not. */
export function dayExists(year: number, month: number, day: number): boolean {
  // What is out of range overflows into another month.
  return new Date(dayNumber(year, month, day) * DAY).getUTCMonth() === month - 1
}

/** The first day that can be written as `YYYY-MM-DD`. */
export const FIRST_DAY: number = dayNumber(0, 1, 1)

/** The last one. */
export const LAST_DAY: number = dayNumber(9999, 12, 31)

/** Write a numbered day, from `FIRST_DAY` to `LAST_DAY`, as `YYYY-MM-DD`. */
export function dayText(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10)
}
