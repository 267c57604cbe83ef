import { wrongArgument } from '../../core/argument.ts'
import { expectOptions } from '../../core/expect-options.ts'
import { type Edtf, parseEdtf } from '../values/dates/edtf.ts'
import { doubtSpan, isBefore, type Trivalent } from '../values/dates/edtf-order.ts'
import { isAfterLife, isBeforeLife, type Lifetime } from '../values/dates/lifetime.ts'
import { isOutside, type Period } from '../values/dates/period.ts'
import { because, type LegalReason } from './legal-answer.ts'
import { IN_FORCE } from './legal-texts.ts'

/** On which day a question of law is asked. */
export interface LawOptions {
  /**
   * The day, as `YYYY-MM-DD`. A partial date (`2014`) is accepted too: what does not hold on every day that it can
   * mean is then undetermined.
   */
  readonly at: string
}

/** Read the day that a question is asked for. */
export function readAt(options: LawOptions, known: readonly string[] = ['at']): Edtf {
  if (options === undefined) throw new TypeError('Expected `options` to be an object with `at`, got `undefined`')
  expectOptions(options, known)
  return readDate(options.at, 'options.at')
}

/** Read a date that is an argument, not content. */
export function readDate(value: unknown, name: string): Edtf {
  const outcome = parseEdtf(value)
  if (!outcome.ok) throw wrongArgument(name, "a date such as `'2015-06-30'`", value)
  return outcome.value
}

/** Tell whether a period holds on a day. An end that is not given is open: what is stated without a term lasts. */
export function holdsAt(period: Period, at: Edtf): Trivalent {
  if (isOutside(at, period)) return 'no'
  const hasBegun = period.from === undefined || isBefore(at, period.from) === 'no'
  const hasNotEnded = period.to === undefined || isBefore(period.to, at) === 'no'
  return hasBegun && hasNotEnded ? 'yes' : 'unknown'
}

/**
 * Tell whether what has a term by law, such as an agreement or an approval, runs on a day: one of which no end is told
 * may have run out, and one of which no beginning is, not have begun.
 */
export function runsAt(period: Period, at: Edtf): Trivalent {
  const hasTerm = period.from !== undefined && period.to !== undefined
  const holds = holdsAt(period, at)
  return holds === 'yes' && !hasTerm ? 'unknown' : holds
}

/** Say that a text is not in force on a day, or may not be; nothing when it is. */
export function reasonsOfForce(text: keyof typeof IN_FORCE, at: Edtf): readonly LegalReason[] {
  const from = IN_FORCE[text]
  const isEarly = isBefore(at, from)
  if (isEarly === 'no') return []
  return [because(isEarly === 'yes' ? 'law/not-in-force-yet' : 'law/maybe-not-in-force', { at, from }, { text })]
}

/**
 * Say that something certainly does not exist on a day, whichever source is right, or on some of the days that a partial
 * date can mean; nothing else.
 */
export function reasonsOfLife(name: string, life: Lifetime, at: Edtf): readonly LegalReason[] {
  if (isBeforeLife(at, life) || isAfterLife(at, life)) return [because('law/not-alive', { name, at })]
  const { first, last } = doubtSpan(at)
  return first < life.first || last > life.last ? [because('law/maybe-not-alive', { name, at })] : []
}
