import { expectInstant } from '../../../core/expect-instant.ts'
import { addTime, isBefore, MINUTE } from '../../../core/instant.ts'
import { expectIntake } from '../expect-intake.ts'
import type { IntakeInput } from '../intake-input.ts'
import type { IntakeSettings } from '../intake-settings.ts'
import type { Finding } from '../verdict.ts'

const SECOND = 1000

/**
 * Check the token of the form: issued by the host, used once, neither too young for a human nor too old.
 *
 * @param input
 *   What was sent: `form.token` is looked at. That it is genuine is for the host to check, before it passes it.
 * @param settings
 *   `token` counts; without it no token is asked for.
 * @returns
 *   What is refused. A form that was filled too fast waits for a moderator instead.
 * @throws {TypeError}
 *   When `input` or `settings` is no object, or holds what the check cannot read, or the comment was written, or the token issued, at no instant.
 * @example
 * ```ts
 * import {checkToken} from 'ess-domain/moderation'
 * const token = {issuedAt: '2014-06-12T05:00:00Z', isUsed: true}
 * const input = {at: '2014-06-12T10:00:00Z', content: {text: 'Bonjour'}, form: {token}}
 * checkToken(input, {token: {maxMinutes: 240}}).map(({code}) => code)
 * //=> ['moderation/token-used', 'moderation/token-late']
 * ```
 */
export function checkToken(input: IntakeInput, settings: IntakeSettings): readonly Finding[] {
  expectIntake(input, settings, ['token'])
  const { at, form } = input
  const { token: limits } = settings
  if (limits == null) return []
  const token = form?.token
  // A database gives null for a token that it does not know.
  if (token == null) return [refused('moderation/token-missing')]
  expectInstant(at, 'input.at')
  expectInstant(token.issuedAt, 'input.form.token.issuedAt')
  const { maxMinutes, minSeconds } = limits
  const findings: Finding[] = token.isUsed ? [refused('moderation/token-used')] : []
  if (minSeconds != null && isBefore(at, addTime(token.issuedAt, minSeconds * SECOND))) {
    findings.push({ check: 'token', verdict: 'hold', code: 'moderation/token-early', params: { seconds: minSeconds } })
  }
  if (maxMinutes != null && isBefore(addTime(token.issuedAt, maxMinutes * MINUTE), at)) {
    findings.push(refused('moderation/token-late', { minutes: maxMinutes }))
  }
  return findings
}

function refused(
  code: 'moderation/token-missing' | 'moderation/token-used' | 'moderation/token-late',
  params: Readonly<Record<string, number>> = {},
): Finding {
  return { check: 'token', verdict: 'refuse', code, params, retry: 'reload' }
}
