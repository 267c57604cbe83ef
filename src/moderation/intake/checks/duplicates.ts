import { foldText } from '../../../core/fold-text.ts'
import { addTime, isBefore, MINUTE } from '../../../core/instant.ts'
import { expectIntake, historyOf } from '../expect-intake.ts'
import type { IntakeInput } from '../intake-input.ts'
import type { IntakeSettings } from '../intake-settings.ts'
import { readWritten } from '../read-written.ts'
import { type Finding, joinVerdicts } from '../verdict.ts'

/**
 * Check that the same words were not sent a moment ago, by the same sender or in the same thread.
 *
 * @param input
 *   What was written: `history` is compared. Capitals, accents, white space and signs that nobody sees do not count.
 * @param settings
 *   `duplicates` counts.
 * @returns
 *   One finding, or none; what repeats spam is spam at least.
 * @throws {TypeError}
 *   When `input` or `settings` is no object, or holds what the check cannot read, or a date of `input` is no instant.
 * @example
 * ```ts
 * import {checkDuplicates} from 'ess-domain/moderation'
 * const past = {at: '2014-06-12T09:55:00Z', text: 'BONJOUR ', isSameSender: true, isSameThread: true, isSpam: false}
 * const input = {at: '2014-06-12T10:00:00Z', content: {text: 'Bonjour'}, history: [past]}
 * checkDuplicates(input, {duplicates: {minutes: 60, verdict: 'refuse'}}).map(({code}) => code)
 * //=> ['moderation/text-repeated']
 * ```
 */
export function checkDuplicates(input: IntakeInput, settings: IntakeSettings): readonly Finding[] {
  expectIntake(input, settings, ['duplicates'])
  const { duplicates } = settings
  if (duplicates == null) return []
  const { at, content } = readWritten(input)
  const history = historyOf(input)
  const start = addTime(at, -duplicates.minutes * MINUTE)
  const words = foldText(content.text)
  const same = history.filter(
    (past) =>
      (past.isSameSender || past.isSameThread) && !isBefore(past.at, start) && foldText(past.text ?? '') === words,
  )
  if (same.length === 0) return []
  const { verdict } = duplicates
  return [
    {
      check: 'duplicates',
      verdict: same.some(({ isSpam }) => isSpam) ? joinVerdicts(verdict, 'spam') : verdict,
      code: 'moderation/text-repeated',
      retry: 'never',
    },
  ]
}
