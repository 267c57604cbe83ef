import { DATE_FORMS } from './date-forms.ts'
import { type Anchor, type DatePoint, type KnownPoint, withYear, type YearlessPoint, yearBeside } from './date-point.ts'
import { UNIT } from './date-vocabulary.ts'

/** A date, and where its words are in the folded text. */
export interface FoundPoint {
  readonly start: number
  readonly end: number
  readonly point: KnownPoint
}

interface RawPoint {
  readonly start: number
  readonly end: number
  readonly point: KnownPoint | YearlessPoint
}

/** Why no date is found where words tell one. */
type Unread = Extract<DatePoint, string>

// Words that tell of what is to come: « la visite aura lieu en septembre », « d’ici septembre ».
const AHEAD =
  /\b(?:prevue?s?|sera|seront|aura|auront|a venir|se tiendra|se tiendront|se deroulera|ouvrira|d'ici|au plus tard)\b/
// Words in front of a bound, which may be to come or gone: « jusqu’au 30 septembre », written in July or in October.
const BOUND =
  /\b(?:jusqu'(?:a|aux?|en)|avant|a (?:partir|compter) d[eu']|depuis des)(?: (?:l[ea]|fin|mi|debut|mois|d[eu']))*[ -]?$/
// « Chaque année en juin », « tous les ans, le 14 juillet », « chaque 1er mai », « tous les premiers samedis de juin »:
// none of them is the one that is meant.
const EVERY_YEAR = /\b(?:(?:chaque|tous les) an(?:nee|s)?|toutes les annees|annuellement)(?![a-z])/
const EVERY =
  /\b(?:chaque|tous les) (?:(?:mois|(?:premier|deuxieme|troisieme|quatrieme|dernier|\de(?:r|me)?)s? [a-z]+(?:-end)?s?) d(?:e |'))?$/
const HALF_A_YEAR = 6
// « Dix-sept mai » is no 7 May, and « le dix-sept » no September.
const WORD_START = new RegExp(`(?<![a-z0-9])(?!(?<=(?:dix|vingt|trente)[ -])${UNIT})[a-z0-9]`, 'g')

/** Find the dates that folded words tell, in order, each with its year. */
export function findPoints(words: string, anchor: Anchor | undefined): readonly FoundPoint[] | Unread {
  const raw: RawPoint[] = []
  for (const { index } of words.matchAll(WORD_START)) {
    if (index < (raw.at(-1)?.end ?? 0)) continue
    const found = pointAt(words, index, anchor)
    if (found === undefined) continue
    if (typeof found.point === 'string') return found.point
    raw.push({ start: index, end: found.end, point: found.point })
  }
  return completed(raw, anchor, words)
}

function pointAt(
  words: string,
  index: number,
  anchor: Anchor | undefined,
): { end: number; point: DatePoint } | undefined {
  for (const { form, read } of DATE_FORMS) {
    form.lastIndex = index
    const found = form.exec(words)
    const point = found === null ? undefined : read(found.slice(1), anchor)
    if (found !== null && point !== undefined) return { end: index + found[0].length, point }
  }
  return undefined
}

/**
 * Gives years to what lacks one: that of the date after it (« de mars à juin 2014 », « de novembre à février »), or
 * before it (« de novembre 2014 à mars »), else by the anchor: the last one, the next one where words tell of what is to
 * come, the nearest one of a bound.
 */
function completed(
  raw: readonly RawPoint[],
  anchor: Anchor | undefined,
  words: string,
): readonly FoundPoint[] | Unread {
  const isAhead = AHEAD.test(words)
  const isYearly = EVERY_YEAR.test(words)
  const done: FoundPoint[] = []
  for (const [index, { start, end, point }] of [...raw.entries()].reverse()) {
    const lead = words.slice(0, start)
    const known =
      'edtf' in point
        ? point
        : (before(point, done.at(-1)?.point) ??
          after(point, raw[index - 1]?.point) ??
          (isYearly || EVERY.test(lead) ? 'unclear' : byAnchor(point, anchor, isAhead, BOUND.test(lead))))
    if (known === undefined) return 'anchor-needed'
    if (known === 'unclear') return known
    done.push({ start, end, point: known })
  }
  return done.reverse()
}

function byAnchor(
  point: YearlessPoint,
  anchor: Anchor | undefined,
  isAhead: boolean,
  isBound: boolean,
): KnownPoint | undefined {
  return anchor && withYear(point, anchor, isAhead || (isBound && isNextNearer(point, anchor)))
}

function isNextNearer({ month, day = 0 }: YearlessPoint, anchor: Anchor): boolean {
  const months = (month - anchor.month + 12) % 12
  return months === 0 ? day > anchor.day : months < HALF_A_YEAR
}

/** Gives a month or a day the year of the month or day after it; the one before when it would come later. */
function before(point: YearlessPoint, next: KnownPoint | undefined): KnownPoint | undefined {
  const day = next && firstDayOf(next)
  return day && point.side === undefined ? yearBeside(point, day, -1) : undefined
}

/** Gives a month or a day the year that is told in front of it; the next one when it would come earlier. */
function after(point: YearlessPoint, previous: KnownPoint | YearlessPoint | undefined): KnownPoint | undefined {
  const day = previous && 'edtf' in previous ? firstDayOf(previous) : undefined
  // After a season, which is no month, nothing tells which one it is.
  if (day === undefined || day.month > 12 || point.side !== undefined) return undefined
  return yearBeside(point, day, 1)
}

function firstDayOf({ edtf }: KnownPoint): Anchor | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(edtf) ?? []
  return month === undefined ? undefined : { year: Number(year), month: Number(month), day: Number(day ?? 1) }
}
