import { wrongArgument } from '../../core/argument.ts'
import { isInstant } from '../../core/instant.ts'

/** What a date of SPIP says: an instant, none (the zero date), or nothing that a calendar knows. */
export type SpipDate =
  | { readonly kind: 'instant'; readonly value: string }
  | { readonly kind: 'zero' }
  | { readonly kind: 'invalid' }

const FORM = /^(?!0000)\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/

/**
 * Read a date of SPIP: local time of the server, written without its zone.
 *
 * An hour that a change of clocks skips is read an hour later; one that comes twice is read as the second.
 */
export function readSpipDate(text: string, timeZone: string): SpipDate {
  if (text === '' || text.startsWith('0000-00-00')) return { kind: 'zero' }
  // Not `Date.UTC`, to which the year 14 is 1914.
  const asUtc = FORM.test(text) ? Date.parse(`${text.replace(' ', 'T')}Z`) : Number.NaN
  // A calendar that rolls over, 30 February to 2 March, gives another date than was written.
  if (spelt(asUtc) !== text) return { kind: 'invalid' }
  const value = isoOf(timeOf(asUtc, timeZone))
  // West of Greenwich, the last hours of the year 9999 are none.
  return isInstant(value) ? { kind: 'instant', value } : { kind: 'invalid' }
}

// More than any clock is away from UTC: the day before lies before a change of clocks nearby, the day after behind it.
const DAY = 86_400_000

/** Give the time at which clocks show what is written as if it were UTC. */
function timeOf(asUtc: number, timeZone: string): number {
  const before = offsetAt(asUtc - DAY, timeZone)
  const after = offsetAt(asUtc + DAY, timeZone)
  const second = asUtc - after
  return before === after || offsetAt(second, timeZone) === after ? second : asUtc - before
}

/** Write an instant as SPIP does; fractions of a second are cut. */
export function writeSpipDate(instant: string, timeZone: string): string {
  const time = Math.floor(Date.parse(instant) / 1000) * 1000
  return spelt(time + offsetAt(time, timeZone))
}

function spelt(time: number): string {
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 19).replace('T', ' ')
}

function isoOf(time: number): string {
  return new Date(time).toISOString().replace('.000Z', 'Z')
}

const clocks = new Map<string, Intl.DateTimeFormat>()

// In 1019: before zones, each place had an offset of its own that never changed, and parts of years before 100 mislead.
const LONG_AGO = -3e13

/** Give the milliseconds by which local time is ahead of UTC. */
function offsetAt(asked: number, timeZone: string): number {
  const time = Math.max(asked, LONG_AGO)
  const parts = clockOf(timeZone).formatToParts(time)
  const numberOf = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((part) => part.type === type)?.value)
  const local = Date.UTC(
    numberOf('year'),
    numberOf('month') - 1,
    numberOf('day'),
    numberOf('hour'),
    numberOf('minute'),
    numberOf('second'),
  )
  return local - time
}

// A clock is dear to make and serves a whole table.
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known !== undefined) return known
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  clocks.set(timeZone, clock)
  return clock
}

/** Refuse a zone that no clock knows: a slip at a call, which only some rows would show. */
export function expectTimeZone(timeZone: string | undefined, name = 'options.timeZone'): void {
  try {
    if (timeZone !== undefined) clockOf(timeZone)
  } catch {
    throw wrongArgument(name, "the name of a time zone, as `'Europe/Paris'`", timeZone)
  }
}
