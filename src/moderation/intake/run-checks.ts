import { expectOptions } from '../../core/expect-options.ts'
import { checkDuplicates } from './checks/duplicates.ts'
import { checkFlood } from './checks/flood.ts'
import { checkHiddenText } from './checks/hidden-text.ts'
import { checkLanguage } from './checks/language.ts'
import { checkLengths } from './checks/lengths.ts'
import { checkLinkHosts } from './checks/link-hosts.ts'
import { checkLinks } from './checks/links.ts'
import { checkSignature } from './checks/signature.ts'
import { checkToken } from './checks/token.ts'
import { checkTrap } from './checks/trap.ts'
import { checkWords } from './checks/words.ts'
import { expectIntake, historyOf } from './expect-intake.ts'
import { SETTINGS } from './expect-settings.ts'
import type { IntakeInput } from './intake-input.ts'
import type { IntakeSettings } from './intake-settings.ts'
import type { Finding } from './verdict.ts'

/** Looks at what was written and sent, and tells what it finds. */
export type IntakeCheck = (input: IntakeInput, settings: IntakeSettings) => readonly Finding[]

const CHECKS: readonly IntakeCheck[] = [
  checkLengths,
  checkSignature,
  checkLinks,
  checkLinkHosts,
  checkHiddenText,
  checkDuplicates,
  checkFlood,
  checkTrap,
  checkToken,
  checkLanguage,
  checkWords,
]

/**
 * Run every intake check on what was written.
 *
 * The findings go into `submit` and `assess`, or into an `editByAuthor`: the hardest verdict holds, whatever their
 * order. Add those of checks of your own.
 *
 * @param input
 *   What was written, with what the host knows: a `Submission` with `markup`, `history`, `form` beside. Words that are
 *   no text count as not written. What is not given is not looked at: links, hosts and hidden text without `markup`,
 *   repetitions and floods without `history`, the language without `languages`; a token that is asked for is missed.
 * @param settings
 *   What is asked: `spipCompatible`, `strict`, or your own.
 * @returns
 *   What was found; nothing when all is well.
 * @throws {TypeError}
 *   When `settings` hold what is not known, or a date of `input` is no instant.
 * @example
 * ```ts
 * import {joinFindings, runChecks, spipCompatible, submit} from 'ess-domain/moderation'
 * const submission = {
 *   commandId: 'c1', at: '2014-06-12T10:00:00Z', actor: {role: 'visitor', id: 'v1'},
 *   id: '7', forum: {type: 'article', id: '12'}, content: {text: 'Bravo'},
 * } as const
 * const findings = runChecks(submission, spipCompatible)
 * joinFindings(findings) //=> 'refuse'
 * const result = submit(submission, {mode: 'a-priori'}, findings)
 * result.ok ? [] : result.refusal.blockers.map(({code}) => code) //=> ['moderation/text-short']
 * ```
 */
export function runChecks(input: IntakeInput, settings: IntakeSettings): readonly Finding[] {
  expectIntake(input, settings, [])
  expectOptions(settings, Object.keys(SETTINGS), 'settings')
  historyOf(input)
  return CHECKS.flatMap((check) => check(input, settings))
}
