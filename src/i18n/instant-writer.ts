import { wrongArgument } from '../core/argument.ts'
import { instant as en } from './en/instant.ts'
import { instant as fr } from './fr/instant.ts'
import type { InstantWords } from './instant-words.ts'
import type { Language } from './language.ts'
import type { Param } from './param-words.ts'

/** Writes an instant, a day or a time between two dates in words; what is none of them stands as it is. */
export type InstantWriter = (instant: Param) => string

const LANGUAGES: Readonly<Record<Language, InstantWords>> = { fr, en }

/** An interval of EDTF, which may be open. */
const INTERVAL = /^(\d{4}[-\d]*|\.\.)\/(\d{4}[-\d]*|\.\.)$/
const FORM = /^.{10}(?:T.+(?:Z|[+-]\d\d:\d\d))?$/
const MINUTE = 60_000

// Making a format costs a hundred times what its use does. Only zones that exist get here: there are some hundreds.
const FORMATS = new Map<string, Intl.DateTimeFormat>()

/**
 * Give what writes days and instants in one language, these as the clocks of one time zone show them; the offset is told.
 *
 * @param language
 *   `'fr'` or `'en'`.
 * @param timeZone
 *   Name of a zone of the IANA database, such as `'Europe/Paris'`; `undefined` is UTC, and so is the `null` of a
 *   database.
 * @returns
 *   A function that words an ISO instant or day of a year from 0 to 9999, and the days of an interval (`/`), and gives
 *   anything else back as text.
 * @throws {TypeError}
 *   When there is no such zone.
 */
export function instantWriter(language: Language, timeZone: string | null | undefined): InstantWriter {
  const words = LANGUAGES[language]
  const format = timeZone == null ? undefined : formatOf(timeZone)
  const writeOne = (text: string): string => {
    const date = text.slice(0, 'YYYY-MM-DD'.length)
    // A day that its month lacks is read as one of the next month, or as none.
    const isReal = new Date(date).toJSON()?.startsWith(date)
    const time = isReal && FORM.test(text) ? Date.parse(text) : Number.NaN
    if (Number.isNaN(time)) return text
    const { minutes, zone } = text === date ? { minutes: 0, zone: '' } : offsetAt(time, format)
    const local = new Date(time + minutes * MINUTE).toISOString()
    // Beyond the year 9999, and before 0, it has a sign and six digits.
    if (local.length > 'YYYY-MM-DDTHH:MM:SS.sssZ'.length) return text
    return words({
      year: local.slice(0, 4),
      month: local.slice(5, 7),
      day: local.slice(8, 10),
      time: local.slice(11, 16),
      zone,
    })
  }
  return (instant) => {
    const text = String(instant)
    const ends = INTERVAL.exec(text)?.slice(1)
    return ends === undefined ? writeOne(text) : ends.map((end) => (end === '..' ? '…' : writeOne(end))).join(' – ')
  }
}

/** Give what writes two instants such that they differ, where they do: as they stand when both are in one minute. */
export function tellApart(one: Param, other: Param, instant: InstantWriter): InstantWriter {
  return instant(one) === instant(other) ? String : instant
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = FORMATS.get(timeZone)
  if (known !== undefined) return known
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    FORMATS.set(timeZone, format)
    return format
  } catch {
    throw wrongArgument('options.timeZone', 'the name of a time zone, such as `Europe/Paris`', timeZone)
  }
}

// The engine writes `GMT` or `GMT+00:00`, `GMT+02:00`, `GMT-09:30`.
function offsetAt(time: number, format: Intl.DateTimeFormat | undefined): { minutes: number; zone: string } {
  const written = format?.formatToParts(time).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(written) ?? []
  const size = Number(hours) * 60 + Number(minutes)
  if (sign === undefined || size === 0) return { minutes: 0, zone: 'UTC' }
  const zone = `UTC${sign}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`
  return { minutes: sign === '-' ? -size : size, zone }
}
