import type { InteropCode } from '../../core/codes/interop.ts'
import type { ModelCode } from '../../core/codes/models.ts'
import type { Problem, ProblemParams, Severity } from '../../core/problem.ts'

/** Something found in a row of public data, or in merging what rows gave: about the row, or about a value in it. */
export type ImportProblem = Problem<InteropCode | ModelCode>

/** How much each finding weighs: only an error keeps a row from giving an actor. */
const SEVERITIES = {
  'interop/name-missing': 'error',
  'interop/number-missing': 'error',
  'interop/row-merged': 'info',
  'interop/masked': 'info',
  'interop/deleted': 'warning',
  'interop/leading-zeros': 'info',
  'interop/number-in-observation': 'warning',
  'interop/unknown-code': 'warning',
  'interop/placeholder-date': 'info',
  'interop/end-undated': 'info',
  'interop/period-missing': 'warning',
  'interop/establishment-closed': 'info',
  'interop/ess-against-form': 'warning',
  'interop/siae-other-kind': 'info',
  'interop/siae-kind-missing': 'info',
  'interop/siren-conflict': 'warning',
  'interop/value-differs': 'warning',
  'interop/mask-kept': 'warning',
  'interop/end-not-shared': 'info',
  'interop/place-renumbered': 'info',
  'interop/id-taken': 'warning',
} as const satisfies Record<InteropCode, Severity>

/** State a finding, at its place in the data. */
export function importProblem(
  code: InteropCode,
  path: readonly (string | number)[],
  params: ProblemParams = {},
): ImportProblem {
  return { code, severity: SEVERITIES[code], params, path }
}
