import { expectObject } from '../../core/argument.ts'
import { expectOptions } from '../../core/expect-options.ts'
import type { Edtf } from '../values/dates/edtf.ts'
import { doubtSpan, isBefore } from '../values/dates/edtf-order.ts'
import { readDate, reasonsOfForce } from './at-date.ts'
import { answerAll, because, type LegalAssessment, type LegalReason, leaveOpen, notApplicable } from './legal-answer.ts'
import { addMonths, edtfOfSpan } from './shift-date.ts'

/** What is known of a demand of the approval ESUS; dates may be partial. */
export interface EsusDemand {
  /** When it was asked for. */
  readonly asked: string
  /** When the enterprise was created; leave it out when it is not known. */
  readonly created?: string | undefined
  /** When the prefect gave it; leave it out when nothing was answered: silence gives it. */
  readonly decided?: string | undefined
}

/** When an approval ESUS ends, and why. */
export interface EsusTerm extends LegalAssessment {
  /** From when it holds; `null` when the question has no object, or dates contradict each other. */
  readonly starts: Edtf | null
  /** For how many years; `null` when the age of the enterprise is not known well enough. */
  readonly years: 2 | 5 | null
  /**
   * The first day that it does not hold any more. What is known by halves gives an interval: the day is inside it.
   * `null` as `starts` is.
   */
  readonly ends: Edtf | null
}

/** After so many months without an answer, the approval is given. */
const SILENCE_MONTHS = 2

/** From its creation, an enterprise is young for so many months. */
export const YOUNG_MONTHS = 36

/** How many months an approval lasts that a young enterprise asked for. */
export const SHORT_TERM_MONTHS = 24

/** How many months any other lasts. */
export const LONG_TERM_MONTHS = 60

/**
 * Tell when an approval *entreprise solidaire d’utilité sociale* ends: five years after it was given, or two when the
 * enterprise was less than three years old when it applied. Two months without an answer count as approval.
 *
 * @param demand
 *   `asked`, `created`, and `decided` when the prefect answered.
 * @returns
 *   `yes` with the term; `undetermined` when the age of the enterprise is not known well enough, with the interval of
 *   both terms, and when it was certainly created after it asked, or answered before, with no term; `not-applicable`
 *   for a demand of before 2015-07-01, when the approval was another.
 * @throws {TypeError}
 *   When `demand` is no object or holds something else, or a date is none.
 * @see Code du travail, art. L3332-17-1 and R3332-21-3; décret n° 2015-719 du 23 juin 2015
 * @example
 * ```ts
 * import {esusExpiry} from 'ess-domain/models'
 * esusExpiry({asked: '2020-03-01', created: '2018-06-01'}).ends //=> '2022-05-01'
 * esusExpiry({asked: '2020-03-01', created: '2016-01-01'}).ends //=> '2025-05-01'
 * esusExpiry({asked: '2020-03-01', created: '2017'}).answer //=> 'undetermined'
 * ```
 */
export function esusExpiry(demand: EsusDemand): EsusTerm {
  expectObject(demand, 'demand')
  expectOptions(demand, ['asked', 'created', 'decided'], 'demand')
  const asked = readDate(demand.asked, 'demand.asked')
  const created = demand.created === undefined ? undefined : readDate(demand.created, 'demand.created')
  const decided = demand.decided === undefined ? undefined : readDate(demand.decided, 'demand.decided')
  const reversed = reversals(asked, created, decided)
  const day = reversed.length > 0 ? asked : narrowed(asked, created, decided)
  const force = reasonsOfForce('decret-2015-719', day)
  const never = force.filter(({ holds }) => holds === 'no')
  if (never.length > 0) return { ...notApplicable(...never), starts: null, years: null, ends: null }
  if (reversed.length > 0) return { ...leaveOpen([...force, ...reversed]), starts: null, years: null, ends: null }
  const { starts, reason } = startOf(asked, day, decided)
  const years = yearsOf(day, created)
  return {
    ...answerAll([...force, reason, reasonOfYears(years, asked, created)]),
    starts,
    years,
    ends: endOf(starts, years),
  }
}

// Nobody asks before there is an enterprise, nor is answered before asking: nothing says which of the dates is wrong.
function reversals(asked: Edtf, created: Edtf | undefined, decided: Edtf | undefined): readonly LegalReason[] {
  const reasons: LegalReason[] = []
  const isLate = created !== undefined && isBefore(asked, created) === 'yes'
  const isEarly = decided !== undefined && isBefore(decided, asked) === 'yes'
  // Where neither is certain, both may be: no day is left between creation and decision to ask on.
  const isTorn = !isLate && !isEarly && created && decided && isBefore(decided, created) === 'yes'
  if (isTorn || isLate) reasons.push(because('law/esus-created-late', { asked, created }))
  if (isTorn || isEarly) reasons.push(because('law/esus-decided-early', { asked, date: decided }))
  return reasons
}

// Who asked in 2020, and was answered in March, asked by March.
function narrowed(asked: Edtf, created: Edtf | undefined, decided: Edtf | undefined): Edtf {
  const from = created === undefined ? Number.NEGATIVE_INFINITY : doubtSpan(created).first
  const to = decided === undefined ? Number.POSITIVE_INFINITY : doubtSpan(decided).last
  return clipped(asked, from, to)
}

// As it is written where nothing is cut off.
function clipped(date: Edtf, from: number, to: number): Edtf {
  const { first, last } = doubtSpan(date)
  return from <= first && last <= to ? date : edtfOfSpan(Math.max(first, from), Math.min(last, to))
}

// What comes first approves, the answer or the end of two months: a later answer is about what is given already.
function startOf(asked: Edtf, day: Edtf, decided: Edtf | undefined): { starts: Edtf; reason: LegalReason } {
  const silent = addMonths(day, SILENCE_MONTHS)
  if (decided === undefined || isBefore(silent, decided) === 'yes') {
    return { starts: silent, reason: because('law/esus-silence', { asked, date: silent }) }
  }
  const due = doubtSpan(silent)
  const answered = clipped(decided, doubtSpan(day).first, due.last)
  if (isBefore(silent, decided) === 'no') {
    return { starts: answered, reason: because('law/esus-decided', { date: answered }) }
  }
  const { first, last } = doubtSpan(answered)
  const starts = due.first < first ? edtfOfSpan(due.first, last) : answered
  return { starts, reason: because('law/esus-decided-or-silence', { asked, decided, date: starts }) }
}

function yearsOf(asked: Edtf, created: Edtf | undefined): 2 | 5 | null {
  if (created === undefined) return null
  const isYoung = isBefore(asked, addMonths(created, YOUNG_MONTHS))
  if (isYoung === 'unknown') return null
  return isYoung === 'yes' ? 2 : 5
}

function reasonOfYears(years: 2 | 5 | null, asked: Edtf, created: Edtf | undefined): LegalReason {
  const params = { asked, created: created ?? null }
  if (years === null) return because('law/esus-age-unknown', params)
  return because(years === 5 ? 'law/esus-five-years' : 'law/esus-two-years', params)
}

function endOf(starts: Edtf, years: 2 | 5 | null): Edtf {
  if (years !== null) return addMonths(starts, years === 2 ? SHORT_TERM_MONTHS : LONG_TERM_MONTHS)
  const [earliest] = addMonths(starts, SHORT_TERM_MONTHS).split('/')
  const latest = addMonths(starts, LONG_TERM_MONTHS).split('/').at(-1)
  return `${earliest}/${latest}` as Edtf
}
