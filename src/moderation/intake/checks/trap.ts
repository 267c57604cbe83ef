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
 *   When `input` or `settings` is no object.
 * @example
 * ```ts
 * import {checkTrap} from 'ess-domain/moderation'
 * const input = {at: '2014-06-12T10:00:00Z', content: {text: 'Bonjour'}, form: {trap: 'http://example.org'}}
 * checkTrap(input, {}).map(({verdict}) => verdict) //=> ['spam']
 * ```
 */
export function checkTrap(input: IntakeInput, settings: IntakeSettings): readonly Finding[] {
  expectIntake(input, settings)
  const { form } = input
  const { trap = 'spam' } = settings
  // JSON has null for a field that was left out.
  if (form?.trap == null || form.trap === '') return []
  return [{ check: 'trap', verdict: trap, code: 'moderation/trap-filled' }]
}
