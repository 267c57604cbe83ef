import { expectIntake } from '../expect-intake.ts'
import { INTAKE_FIELDS, type IntakeField, type IntakeInput, type MarkupFacts } from '../intake-input.ts'
import type { IntakeSettings, LinkLimits } from '../intake-settings.ts'
import type { Finding } from '../verdict.ts'

// The hardest verdict that is reached holds.
const REACHED = ['refuse', 'spam', 'hold'] as const

/**
 * Check how many links each field holds, and whether their texts can be seen.
 *
 * @param input
 *   What was written: `markup` tells the links of each field, as `inspectText` of `ess-domain/spip` finds them.
 * @param settings
 *   `links` and `minLinkText` count.
 * @returns
 *   One finding for each field with too many links, and for each with a link that has almost no text.
 * @throws {TypeError}
 *   When `input` or `settings` is no object, or holds what the check cannot read.
 * @example
 * ```ts
 * import {checkLinks} from 'ess-domain/moderation'
 * const links = [{url: 'http://example.org', textLength: 1}]
 * const input = {at: '2014-06-12T10:00:00Z', content: {text: '…'}, markup: {text: {links, hiddenText: 0}}}
 * checkLinks(input, {links: {text: {hold: 1, spam: 3}}, minLinkText: 3}).map(({code, verdict}) => [code, verdict])
 * //=> [['moderation/links-many', 'hold'], ['moderation/link-text-short', 'hold']]
 * ```
 */
export function checkLinks(input: IntakeInput, settings: IntakeSettings): readonly Finding[] {
  expectIntake(input, settings, ['links', 'minLinkText'], 'markup')
  return INTAKE_FIELDS.flatMap((field) => {
    const facts = input.markup?.[field]
    if (facts == null) return []
    return [
      ...countLinks(field, facts, settings.links?.[field] ?? {}),
      ...weighTexts(field, facts, settings.minLinkText),
    ]
  })
}

function countLinks(field: IntakeField, { links }: MarkupFacts, limits: LinkLimits): readonly Finding[] {
  const count = links.length
  const verdict = REACHED.find((name) => count >= (limits[name] ?? Number.POSITIVE_INFINITY))
  if (verdict == null) return []
  // The author is told the number that would pass.
  const max = Math.min(...REACHED.map((name) => limits[name] ?? Number.POSITIVE_INFINITY))
  return [{ check: 'links', verdict, code: 'moderation/links-many', params: { field, count, max } }]
}

function weighTexts(field: IntakeField, { links }: MarkupFacts, min: number | null | undefined): readonly Finding[] {
  if (min == null || !links.some(({ textLength }) => textLength < min)) return []
  return [{ check: 'links', verdict: 'hold', code: 'moderation/link-text-short', params: { field, min } }]
}
