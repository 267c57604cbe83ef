import { expectIntake } from '../expect-intake.ts'
import type { IntakeInput } from '../intake-input.ts'
import type { IntakeSettings } from '../intake-settings.ts'
import type { Finding } from '../verdict.ts'

/**
 * Check that the field which readers do not see was left empty (*pot de miel*): programs fill it.
 *
 * @param input
 *   What was sent: `form.trap` is looked at, whatever the settings.
 * @param settings
 *   `trap` is the verdict (default: `'spam'`).
 * @returns
 *   One finding, or none.
 * @throws {TypeError}
 *   When `input` or `settings` is no object, or holds what the check cannot read.
 * @example
 * ```ts
 * import {checkTrap} from 'ess-domain/moderation'
 * const input = {at: '2014-06-12T10:00:00Z', content: {text: 'Bonjour'}, form: {trap: 'http://example.org'}}
 * checkTrap(input, {}).map(({verdict}) => verdict) //=> ['spam']
 * ```
 */
export function checkTrap(input: IntakeInput, settings: IntakeSettings): readonly Finding[] {
  expectIntake(input, settings, ['trap'])
  const { form } = input
  // JSON has null for a field that was left out.
  if (form?.trap == null || form.trap === '') return []
  return [{ check: 'trap', verdict: settings.trap ?? 'spam', code: 'moderation/trap-filled' }]
}
