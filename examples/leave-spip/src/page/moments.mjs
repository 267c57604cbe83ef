/** A date that is written on the clock of the old site: midnight there is no evening of the day before. */
class ClockDate extends Date {
  constructor(moment, timeZone) {
    super(moment)
    this.timeZone = timeZone
  }

  /** Gives `2019-03-01T00:00:00+01:00`; in UTC where the clock was not a number of minutes from it, as before 1911. */
  toString() {
    const local = Date.parse(`${clockOf(this.timeZone).format(this).replace(' ', 'T')}Z`)
    const minutes = (local - this.getTime()) / 60_000
    if (!Number.isInteger(minutes)) return this.toISOString().replace('.000Z', 'Z')
    const offset = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map((part) =>
      String(part).padStart(2, '0'),
    )
    return `${new Date(local).toISOString().slice(0, -5)}${minutes < 0 ? '-' : '+'}${offset.join(':')}`
  }
}

const clocks = new Map()

function clockOf(timeZone) {
  // In Swedish a moment is written `2019-03-01 00:00:00`.
  if (!clocks.has(timeZone))
    clocks.set(timeZone, new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'medium' }))
  return clocks.get(timeZone)
}

/** A whole date as what YAML writes as a date; a month or a year, of which site generators read no date, as nothing. */
export function dateOf(moment, timeZone) {
  return moment === null || moment.length < 'YYYY-MM-DD'.length ? undefined : new ClockDate(moment, timeZone)
}

/** A month or a year as a text; a whole date as nothing. */
export function partialOf(moment) {
  return moment !== null && moment.length < 'YYYY-MM-DD'.length ? moment : undefined
}
