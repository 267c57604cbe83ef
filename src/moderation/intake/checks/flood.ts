import { addTime, isBefore, MINUTE } from '../../../core/instant.ts'
import { expectIntake, historyOf } from '../expect-intake.ts'
import type { IntakeInput } from '../intake-input.ts'
import type { IntakeSettings } from '../intake-settings.ts'
import type { Finding } from '../verdict.ts'

/**
 * Check that one sender does not write too much at once.
 *
 * @param input
 *   What was written: the comments of `history` by the same sender are counted, this one is not.
 * @param settings
 *   `flood` holds the windows; each is judged by itself.
 * @returns
 *   One finding for each window that overflows.
 * @throws {TypeError}
 *   When `input` or `settings` is no object, or holds what the check cannot read, or a date of `input` is no instant.
 * @example
 * ```ts
 * import {checkFlood} from 'ess-domain/moderation'
 * const past = {at: '2014-06-12T09:59:00Z', text: 'a', isSameSender: true, isSameThread: false, isSpam: false}
 * const input = {at: '2014-06-12T10:00:00Z', content: {text: 'b'}, history: [past, past]}
 * checkFlood(input, {flood: [{minutes: 5, count: 2, verdict: 'hold'}]}).map(({verdict}) => verdict) //=> ['hold']
 * ```
 */
export function checkFlood(input: IntakeInput, settings: IntakeSettings): readonly Finding[] {
  expectIntake(input, settings, ['flood'])
  const { flood } = settings
  if (flood == null) return []
  const own = historyOf(input).filter(({ isSameSender }) => isSameSender)
  return flood.flatMap(({ count, minutes, onlySpam = false, verdict }): readonly Finding[] => {
    const start = addTime(input.at, -minutes * MINUTE)
    const recent = own.filter((past) => (!onlySpam || past.isSpam) && isBefore(start, past.at))
    if (recent.length < count) return []
    return [{ check: 'flood', verdict, code: 'moderation/flood', params: { count: recent.length, minutes } }]
  })
}
