import type { DatasetCode } from '../../core/codes/dataset.ts'
import type { LawReasonCode } from '../../core/codes/law.ts'
import type { LegalAssessment } from '../law/legal-answer.ts'
import type { Ptce } from '../ptce.ts'
import { type DatasetProblem, found, type Path } from './dataset-problem.ts'
import type { LawQuestion } from './profile.ts'

/** Which rule each condition is of, and which part of a PTCE it is about. */
export type Conditions = Readonly<Partial<Record<LawReasonCode, readonly [code: DatasetCode, key: keyof Ptce]>>>

/** Tell the conditions of an answer that do not hold, as severely as the profile wants. */
export function* unmetConditions(
  assessment: LegalAssessment,
  conditions: Conditions,
  { severityOf }: LawQuestion,
  path: Path,
  about: Readonly<Record<string, string>>,
): Generator<DatasetProblem> {
  for (const { code, holds, params } of assessment.reasons) {
    const row = conditions[code]
    const severity = severityOf(holds)
    if (row === undefined || severity === null) continue
    const [rule, field] = row
    yield found(rule, [...path, field], { ...about, field, holds, count: params['count'] ?? null }, severity)
  }
}
