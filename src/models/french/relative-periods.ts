import { dayNumber, dayText } from '../values/dates/calendar-day.ts'
import {
  type Anchor,
  type DateForm,
  type DatePoint,
  edtfOf,
  mondayOf,
  monthFrom,
  WEEK,
  weekdayOfDay,
  weekFrom,
} from './date-point.ts'
import { FIRST_SEASON, SEASON, seasonNumber, WEEKDAY_NAME, weekdayNumber } from './date-vocabulary.ts'

type Side = -1 | 0 | 1

const SIDE = '(derniere?|passee?|prochaine?)(?![a-z])'
/** « l'année suivante » is told from another date of the text, and not from the day it was written. */
const ELSEWHERE = '(?:precedente?|suivante?|d.apres|d.avant)(?![a-z])'
const PERIOD = '(?:an(?:nee)?|mois|semaine|jour|week-end|trimestre|semestre)'

// Seasons begin on the first of their month, or on the solstice or the equinox, by the 23rd of it.
const SPRING_MONTH = 3
const WINTER = 24
const SEASON_MONTHS = 3
const LATEST_START = 23
// « cet hiver », written in July, may be the last one or the next one.
const CLEARLY_NEARER = 60

/** Forms of words for a year, month, week, weekday or season beside the day on which they were written. */
export const RELATIVE_PERIOD_FORMS: readonly DateForm[] = [
  { form: new RegExp(`(?:${PERIOD}|${SEASON}|${WEEKDAY_NAME}) ${ELSEWHERE}`, 'y'), read: () => 'unclear' },
  told(`an(?:nee)? ${SIDE}`, (anchor, side) => edtfOf(anchor.year + sideOf(side))),
  told('cette annee(?![a-z])', (anchor) => edtfOf(anchor.year)),
  told(`mois ${SIDE}`, (anchor, side) => monthFrom(anchor, sideOf(side))),
  told('ce mois(?:-ci)?(?![a-z])', (anchor) => monthFrom(anchor, 0)),
  told(`semaine ${SIDE}`, (anchor, side) => weekText(anchor, sideOf(side))),
  told('cette semaine(?![a-z])', (anchor) => weekText(anchor, 0)),
  // « lundi dernier 7 juillet » tells its day by itself.
  told(`${WEEKDAY_NAME} ${SIDE}(?! \\d)`, (anchor, name, side) =>
    weekdayText(anchor, weekdayNumber(name), sideOf(side)),
  ),
  told(`${SEASON} ${SIDE}`, (anchor, name, side) => seasonText(anchor, seasonNumber(name ?? ''), sideOf(side))),
  told(`(?:cet|ce) ${SEASON}`, (anchor, name) => seasonText(anchor, seasonNumber(name ?? ''), 0)),
]

function told(source: string, text: (anchor: Anchor, ...groups: (string | undefined)[]) => string): DateForm {
  return { form: new RegExp(source, 'y'), read: (groups, anchor) => inferred(anchor && text(anchor, ...groups)) }
}

function inferred(edtf: string | undefined): DatePoint {
  if (edtf === undefined) return 'anchor-needed'
  return edtf === 'unclear' ? edtf : { edtf, isInferred: true }
}

function sideOf(name = ''): Side {
  return name.startsWith('prochain') ? 1 : -1
}

function dayOf({ year, month, day }: Anchor): number {
  return dayNumber(year, month, day)
}

function weekText(anchor: Anchor, weeks: Side): string {
  return weekFrom(mondayOf(dayOf(anchor)) + weeks * WEEK)
}

// The nearest one, but « vendredi prochain », said on a Wednesday, may be that of this week or of the next one.
function weekdayText(anchor: Anchor, weekday = 0, side: Side): string {
  const ahead = (weekday - weekdayOfDay(dayOf(anchor))) * side
  const day = dayOf(anchor) + side * (((ahead + 2 * WEEK - 1) % WEEK) + 1)
  return side > 0 && day < mondayOf(dayOf(anchor)) + WEEK ? 'unclear' : dayText(day)
}

/** A season of one year: its first day and its last one, at the earliest and at the latest. */
interface SeasonOfYear {
  readonly year: number
  readonly first: readonly [early: number, late: number]
  readonly last: readonly [early: number, late: number]
}

function seasonsAround({ year }: Anchor, season: number): readonly SeasonOfYear[] {
  const month = SPRING_MONTH + (season - FIRST_SEASON) * SEASON_MONTHS
  const end = month + SEASON_MONTHS
  return [year - 2, year - 1, year, year + 1].map((each) => ({
    year: each,
    first: [dayNumber(each, month, 1), dayNumber(each, month, LATEST_START)],
    last: [dayNumber(each, end, 0), dayNumber(each, end, LATEST_START)],
  }))
}

function seasonText(anchor: Anchor, season: number, side: Side): string {
  const seasons = seasonsAround(anchor, season)
  const year = side === 0 ? nearestYear(seasons, dayOf(anchor)) : yearBeside(seasons, dayOf(anchor), side)
  if (year === undefined) return 'unclear'
  return season === WINTER ? `${edtfOf(year, 12)}/${edtfOf(year + 1, 3)}` : edtfOf(year, season)
}

/** Gives the year of the last season that is over, or of the next one to begin; `undefined` when the calendar and the sun differ. */
function yearBeside(seasons: readonly SeasonOfYear[], day: number, side: Side): number | undefined {
  const [early, late] = [0, 1].map((reading) =>
    side < 0
      ? seasons.findLast(({ last }) => (last[reading] ?? 0) < day)
      : seasons.find(({ first }) => (first[reading] ?? 0) > day),
  )
  return early === late ? early?.year : undefined
}

function nearestYear(seasons: readonly SeasonOfYear[], day: number): number | undefined {
  const [nearest, other] = seasons
    .map(({ year, first, last }) => ({
      year,
      gap: Math.max(first[0] - day, day - last[1], 0),
    }))
    .sort((a, b) => a.gap - b.gap)
  const isClear = nearest !== undefined && other !== undefined && other.gap - nearest.gap >= CLEARLY_NEARER
  return isClear ? nearest.year : undefined
}
