import type { IntakeCode } from '../../../core/codes/moderation.ts'
import { isWritten } from '../../field-tests.ts'
import { countCharacters } from '../count-characters.ts'
import { expectIntake } from '../expect-intake.ts'
import type { IntakeInput } from '../intake-input.ts'
import type { IntakeSettings, LengthLimits } from '../intake-settings.ts'
import { readWritten } from '../read-written.ts'
import type { Finding } from '../verdict.ts'

/**
 * Check that something is written, and that it is neither too short nor too long.
 *
 * @param input
 *   What was written.
 * @param settings
 *   `text`, `title` and `maxBytes` count; words that nobody would see are refused in any case.
 * @returns
 *   What is refused. Characters are those that a reader counts, so that « é » is one; bytes are those of UTF-8.
 * @throws {TypeError}
 *   When `input` or `settings` is no object, or holds what the check cannot read.
 * @example
 * ```ts
 * import {checkLengths} from 'ess-domain/moderation'
 * const input = {at: '2014-06-12T10:00:00Z', content: {text: ' Été ! '}}
 * checkLengths(input, {text: {min: 10}}).map(({code, params}) => [code, params?.length])
 * //=> [['moderation/text-short', 5]]
 * ```
 */
export function checkLengths(input: IntakeInput, settings: IntakeSettings): readonly Finding[] {
  expectIntake(input, settings, ['text', 'title', 'maxBytes'])
  const written = readWritten(input)
  const { content } = written
  const { text, title, maxBytes } = settings
  const size = maxBytes == null ? 0 : bytesOf(written)
  if (maxBytes != null && size > maxBytes) {
    // The characters of a very long text are not worth counting.
    const params = { size, max: maxBytes }
    return [{ check: 'length', verdict: 'refuse', code: 'moderation/submission-large', params }]
  }
  const findings: Finding[] = []
  if (!isWritten(content.text)) findings.push({ check: 'length', verdict: 'refuse', code: 'moderation/text-blank' })
  else findings.push(...measure(content.text, text, 'moderation/text-short', 'moderation/text-long'))
  if (content.title == null) return findings
  return [...findings, ...measure(content.title, title, 'moderation/title-short', 'moderation/title-long')]
}

function measure(
  text: string,
  limits: LengthLimits | undefined,
  short: IntakeCode,
  long: IntakeCode,
): readonly Finding[] {
  // JSON has null for what was left out.
  const { min, max } = limits ?? {}
  if (min == null && max == null) return []
  const length = countCharacters(text)
  if (min != null && length < min) {
    return [{ check: 'length', verdict: 'refuse', code: short, params: { length, min } }]
  }
  if (max == null || length <= max) return []
  return [{ check: 'length', verdict: 'refuse', code: long, params: { length, max } }]
}

function bytesOf({ content, signature }: IntakeInput): number {
  const { link, text, title } = content
  const written = [text, title, link?.url, link?.label, signature?.name, signature?.email]
  const encoder = new TextEncoder()
  return written.reduce((size, field) => size + encoder.encode(field ?? '').length, 0)
}
