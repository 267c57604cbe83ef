import { modelError } from '../model-problem.ts'
import type { Edtf } from '../values/dates/edtf.ts'
import { isBefore } from '../values/dates/edtf-order.ts'
import { reportProblem } from './schema-of.ts'

/** Report an end that is certainly before its beginning, at the key that holds it; an end that is not known is none. */
export function reportReversed(
  sink: Parameters<typeof reportProblem>[0],
  from: Edtf | undefined,
  to: Edtf | undefined,
  path: readonly string[],
): void {
  if (from === undefined || to === undefined || isBefore(to, from) !== 'yes') return
  reportProblem(sink, to, { ...modelError('models/period-reversed', { from, to }), path })
}
