import type { DatasetCode } from '../../core/codes/dataset.ts'
import type { LawReasonCode } from '../../core/codes/law.ts'
import type { Dataset } from '../dataset.ts'
import { ptceAt } from '../law/assess-ptce.ts'
import { contextOf } from '../law/law-context.ts'
import type { LegalAssessment } from '../law/legal-answer.ts'
import type { Ptce } from '../ptce.ts'
import type { DatasetIndex } from './dataset-index.ts'
import { type DatasetProblem, found, type Path } from './dataset-problem.ts'
import type { LawQuestion } from './profile.ts'

/** Which rule each condition is of, and which part of a PTCE it is about. */
export type Conditions = Readonly<Partial<Record<LawReasonCode, readonly [code: DatasetCode, key: keyof Ptce]>>>

const ESS = ['dataset/ptce-law-ess', 'members'] as const
const ENTERPRISE = ['dataset/ptce-law-enterprise', 'members'] as const
const INNOVATION = ['dataset/ptce-law-project', 'innovations'] as const

const CONDITIONS: Conditions = {
  'law/ptce-ess-one': ESS,
  'law/ptce-ess-unknown': ESS,
  'law/ptce-ess-none': ESS,
  'law/ptce-enterprise-unknown': ENTERPRISE,
  'law/ptce-enterprise-none': ENTERPRISE,
  'law/ptce-link-unknown': ['dataset/ptce-law-link', 'members'],
  'law/ptce-territory-unknown': ['dataset/ptce-law-territory', 'territory'],
  'law/ptce-strategy-unknown': ['dataset/ptce-law-strategy', 'strategy'],
  'law/ptce-innovation-unknown': INNOVATION,
  'law/ptce-innovation-none': INNOVATION,
  'law/ptce-development-unknown': ['dataset/ptce-law-project', 'localDevelopment'],
}

/** A PTCE is one in the sense of the law, on the day that is asked about. */
export function* checkPtceLaw(
  dataset: Dataset,
  _index: DatasetIndex,
  question: LawQuestion,
): Generator<DatasetProblem> {
  const { at } = question
  if (at === undefined) return
  const context = contextOf(dataset)
  for (const [place, ptce] of dataset.ptces.entries()) {
    yield* unmet(ptceAt(ptce, at, context), CONDITIONS, question, ['ptces', place], { id: ptce.id, at })
  }
}

/** Tell the conditions of an answer that do not hold, as severely as the profile wants. */
export function* unmet(
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
