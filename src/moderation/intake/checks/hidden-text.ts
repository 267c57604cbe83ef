import { expectIntake } from '../expect-intake.ts'
import { INTAKE_FIELDS, type IntakeInput } from '../intake-input.ts'
import type { IntakeSettings } from '../intake-settings.ts'
import type { Finding } from '../verdict.ts'

/**
 * Check that no field holds text that a reader would not see.
 *
 * @param input
 *   What was written: `markup` tells how much each field hides, as `inspectText` of `ess-domain/spip` finds it.
 * @param settings
 *   `hiddenText` is the verdict.
 * @returns
 *   One finding for each field that hides something.
 * @throws {TypeError}
 *   When `input` or `settings` is no object, or holds what the check cannot read.
 * @example
 * ```ts
 * import {checkHiddenText} from 'ess-domain/moderation'
 * const input = {at: '2014-06-12T10:00:00Z', content: {text: '…'}, markup: {text: {links: [], hiddenText: 12}}}
 * checkHiddenText(input, {hiddenText: 'spam'}).map(({verdict}) => verdict) //=> ['spam']
 * ```
 */
export function checkHiddenText(input: IntakeInput, settings: IntakeSettings): readonly Finding[] {
  expectIntake(input, settings, ['hiddenText'], 'markup')
  const { markup } = input
  const { hiddenText } = settings
  if (hiddenText == null) return []
  return INTAKE_FIELDS.filter((field) => (markup?.[field]?.hiddenText ?? 0) > 0).map((field) => ({
    check: 'hidden-text',
    verdict: hiddenText,
    code: 'moderation/text-hidden',
    params: { field },
  }))
}
