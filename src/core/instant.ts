const INSTANT =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/

export const MINUTE = 60_000
export const DAY = 86_400_000

/** Tell whether a value is an ISO 8601 instant with its offset; a local time is none: it is read differently everywhere. */
export function isInstant(value: unknown): value is string {
  if (typeof value !== 'string' || !INSTANT.test(value)) return false
  // Every month has 28 days. A day that its month lacks is read as one of the next month, or as none.
  const day = value.slice(8, 10)
  return day <= '28' || new Date(value.slice(0, 10)).getUTCDate() === Number(day)
}

const TO_MINUTE = 'YYYY-MM-DDTHH:MM'.length

/** Tell whether an instant lies before another. */
export function isBefore(a: string, b: string): boolean {
  // The usual form, UTC, sorts as text where both are of one precision, and so do those of two minutes, whatever theirs.
  const isUtc = a.endsWith('Z') && b.endsWith('Z')
  if (isUtc && (a.length === b.length || a.slice(0, TO_MINUTE) !== b.slice(0, TO_MINUTE))) return a < b
  const milliseconds = Date.parse(a) - Date.parse(b)
  return milliseconds === 0 ? belowMillisecond(a) < belowMillisecond(b) : milliseconds < 0
}

/** Gives the digits of an instant that `Date.parse` drops, so that they sort as text. */
function belowMillisecond(instant: string): string {
  return /\.\d{3}(\d+)/.exec(instant)?.[1]?.padEnd(6, '0') ?? '000000'
}

/** Tell whether a date, if there is one, has come at an instant. */
export function hasCome(date: string | undefined, at: string): boolean {
  return date != null && !isBefore(at, date)
}

/** The last millisecond of the year 9999: what lies beyond it is no instant. */
const LAST_TIME = 253_402_300_799_999

/**
 * Give the instant some milliseconds later, in UTC, at the end of the year 9999 at last; as far before 1970, what is no
 * instant, and before each of them.
 */
export function addTime(instant: string, milliseconds: number): string {
  const time = Date.parse(instant) + milliseconds
  return new Date(Math.max(-LAST_TIME, Math.min(time, LAST_TIME))).toISOString()
}
