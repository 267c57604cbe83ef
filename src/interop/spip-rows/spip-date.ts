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

/** What the clocks of a zone show, and by how much they were ahead of UTC when weeks began. */
interface Clock {
  readonly format: Intl.DateTimeFormat
  readonly offsets: Map<number, number>
}

const clocks = new Map<string, Clock>()
const WEEK = 7 * DAY

// A century: what is written nowhere but in hostile rows must not fill the memory.
const MOST_WEEKS = 5_200

// In 1019: before zones, each place had an offset of its own that never changed, and parts of years before 100 mislead.
const LONG_AGO = -3e13

/** Give the milliseconds by which local time is ahead of UTC. */
function offsetAt(time: number, timeZone: string): number {
  const clock = clockOf(timeZone)
  const week = Math.floor(time / WEEK)
  const offset = offsetOfWeek(week, clock)
  // No clock is put forward and back within a week.
  return offset === offsetOfWeek(week + 1, clock) ? offset : readOffset(time, clock)
}

// To read a clock is dear, and a table has some thousands of rows of each week.
function offsetOfWeek(week: number, clock: Clock): number {
  const { offsets } = clock
  const known = offsets.get(week)
  if (known !== undefined) return known
  const offset = readOffset(week * WEEK, clock)
  if (offsets.size >= MOST_WEEKS) offsets.clear()
  offsets.set(week, offset)
  return offset
}

function readOffset(asked: number, { format }: Clock): number {
  const time = Math.max(asked, LONG_AGO)
  const parts = format.formatToParts(time)
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
function clockOf(timeZone: string): Clock {
  const known = clocks.get(timeZone)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const clock = { format, offsets: new Map() }
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
