import type { IntakeCode } from '../../core/codes/moderation.ts'
import type { ProblemParams } from '../../core/problem.ts'
import type { Oppose } from '../guard.ts'
import { holds, TEXT } from '../guards/fields.ts'
import { type Finding, firedChecks } from './verdict.ts'

/**
 * Report what the checks refuse: each thing that they have words for, and the names of the other checks together.
 *
 * @param written
 *   What they looked at. That it lacks its text is told with its other fields, and not again here.
 */
export function opposeFindings(oppose: Oppose, findings: readonly Finding[], written: unknown): void {
  const refusing = findings.filter(
    (finding) => finding?.verdict === 'refuse' && (finding.code !== 'moderation/text-blank' || holds(written, TEXT)),
  )
  const told = refusing.flatMap(({ code, params = {}, retry = 'later' }) =>
    code == null ? [] : [{ code, params, retry }],
  )
  // In whatever order the checks ran, the refusal is the same.
  told.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
  for (const { code, params, retry } of told) oppose(code, params, retry)
  const checks = firedChecks(refusing.filter(({ code }) => code == null))
  if (checks.length > 0) oppose('moderation/refused-by-check', { checks })
}

function sortKey({ code, params }: { readonly code: IntakeCode; readonly params: ProblemParams }): string {
  return code + JSON.stringify(params)
}
