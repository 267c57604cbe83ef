import type { RowCode } from '../../core/codes/rows.ts'
import type { Problem, ProblemParams, Severity } from '../../core/problem.ts'

/**
 * Something found in a row of a SPIP database, or lost in writing one.
 *
 * `params.id` names the row, `params.table` its table without the prefix of the site; that of messages when absent.
 */
export type RowProblem = Problem<RowCode>

/** How much each finding weighs: only an error keeps a row from being read. */
const SEVERITIES = {
  'rows/not-a-row': 'error',
  'rows/column-missing': 'error',
  'rows/id-invalid': 'error',
  'rows/id-taken': 'error',
  'rows/status-unknown': 'error',
  'rows/status-legacy': 'error',
  'rows/status-case': 'error',
  'rows/parent-missing': 'warning',
  'rows/parent-cycle': 'warning',
  'rows/parent-private': 'warning',
  'rows/parent-unread': 'warning',
  'rows/thread-mismatch': 'warning',
  'rows/object-mismatch': 'warning',
  'rows/object-missing': 'warning',
  'rows/author-missing': 'warning',
  'rows/date-zero': 'error',
  'rows/date-invalid': 'error',
  'rows/date-before-parent': 'info',
  'rows/text-invalid-utf8': 'warning',
  'rows/text-double-encoded': 'info',
  'rows/text-control-characters': 'warning',
  'rows/text-is-blob': 'info',
  'rows/text-huge': 'warning',
  'rows/text-empty': 'warning',
  'rows/duplicate': 'info',
  'rows/ip-invalid': 'warning',
  'rows/ip-digest': 'info',
  'rows/value-unknown': 'warning',
  'rows/section-missing': 'warning',
  'rows/translation-missing': 'warning',
  'rows/group-missing': 'warning',
  'rows/thumbnail-missing': 'warning',
  'rows/file-missing': 'warning',
  'rows/link-dangling': 'warning',
  'rows/reference-missing': 'warning',
  'rows/reference-unpublished': 'info',
  'rows/redirect-cycle': 'warning',
  'rows/mode-unknown': 'error',
  'rows/mode-lossy': 'warning',
  'rows/state-lossy': 'info',
  'rows/id-not-numeric': 'error',
} as const satisfies Record<RowCode, Severity>

/** State a finding, at the column where it is. */
export function rowProblem(code: RowCode, params: ProblemParams, column?: string): RowProblem {
  const problem = { code, severity: SEVERITIES[code], params }
  return column === undefined ? problem : { ...problem, path: [column] }
}

/** Make an error that keeps nothing from being read weigh no more than a warning. */
export function softened(problem: RowProblem): RowProblem {
  return problem.severity === 'error' ? { ...problem, severity: 'warning' } : problem
}

/** Say where the row of a problem is, in front of the column that the problem names: by its index, with its table. */
export function placed(problem: RowProblem, ...place: readonly (string | number)[]): RowProblem {
  return { ...problem, path: [...place, ...(problem.path ?? [])] }
}
