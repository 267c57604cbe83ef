import { isWritten } from '../../field-tests.ts'
import { expectIntake } from '../expect-intake.ts'
import type { IntakeInput } from '../intake-input.ts'
import type { IntakeSettings } from '../intake-settings.ts'
import { readWritten } from '../read-written.ts'
import type { Finding } from '../verdict.ts'

// Whether mail arrives is for a confirmation to tell; this finds slips, as the signs without width that a paste brings,
// and what a header of mail must not hold.
// An address has 254 characters at most.
const EMAIL = /^(?!.{255}|.*[\0-\x1f\x7f\xad\u200b-\u206f])[^\s@,;:<>]+@[^\s@,;:<>.]+(?:\.[^\s@,;:<>.]+)+$/

/**
 * Check the name and the e-mail address that the author gives.
 *
 * @param input
 *   What was written: `signature` is looked at.
 * @param settings
 *   `requires` tells what must be given.
 * @returns
 *   What is refused: what is missing, or an address that cannot be one.
 * @throws {TypeError}
 *   When `input` or `settings` is no object, or holds what the check cannot read.
 * @example
 * ```ts
 * import {checkSignature} from 'ess-domain/moderation'
 * const input = {at: '2014-06-12T10:00:00Z', content: {text: 'Bonjour'}, signature: {email: 'camille@'}}
 * checkSignature(input, {requires: ['name']}).map(({code}) => code)
 * //=> ['moderation/name-required', 'moderation/email-malformed']
 * ```
 */
export function checkSignature(input: IntakeInput, settings: IntakeSettings): readonly Finding[] {
  expectIntake(input, settings, ['requires'])
  const { signature } = readWritten(input)
  const requires = settings.requires ?? []
  const { email = '', name = '' } = signature ?? {}
  const findings: Finding[] = []
  if (requires.includes('name') && !isWritten(name)) {
    findings.push({ check: 'signature', verdict: 'refuse', code: 'moderation/name-required' })
  }
  const address = email.trim()
  if (address === '') {
    if (!requires.includes('email')) return findings
    return [...findings, { check: 'signature', verdict: 'refuse', code: 'moderation/email-required' }]
  }
  if (EMAIL.test(address)) return findings
  return [...findings, { check: 'signature', verdict: 'refuse', code: 'moderation/email-malformed' }]
}
