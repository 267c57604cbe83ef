import { dayOf, expectMoment, readSpipMoment, type SpipMoment, writeSpipMoment } from '../spip-moment.ts'
import type { CellReader, Column } from './column.ts'

/** A date with its time. */
export function momentColumn(name: string): Column<SpipMoment | null> {
  return {
    names: [name],
    read: (row) => readMoment(row, name),
    write: (value, timeZone) => ({ [name]: writeSpipMoment(value, timeZone) }),
    expect: expectMoment,
  }
}

/** A date of which midnight tells that only the day is known. */
export function dayColumn(name: string): Column<SpipMoment | null> {
  return {
    names: [name],
    read: (row) => dayOf(row.text(name)) ?? readMoment(row, name),
    write: (value, timeZone) => ({ [name]: writeSpipMoment(value, timeZone) }),
    expect: expectMoment,
  }
}

// Time 0 of the server's clock: a day off at most, whatever its zone.
const ALWAYS = /^(?:1970-01-01|1969-12-31) /

/** Since when a document is public: always, from a moment on, or nobody has said. */
export function publicationColumn(name: string): Column<SpipMoment | 'always' | null> {
  return {
    names: [name],
    read: (row) => (ALWAYS.test(row.text(name)) ? 'always' : readMoment(row, name)),
    write: (value, timeZone) => ({
      [name]: value === 'always' ? '1970-01-01 00:00:00' : writeSpipMoment(value, timeZone),
    }),
    expect: (value, field) => {
      if (value !== 'always') expectMoment(value, field)
    },
  }
}

function readMoment({ options, report, text }: CellReader, name: string): SpipMoment | null {
  const written = text(name)
  const moment = readSpipMoment(written, options.timeZone)
  if (moment === undefined) report('rows/date-invalid', name, { date: written })
  return moment ?? null
}
