import type { Dataset } from '../dataset.ts'
import { ptceAt } from '../law/assess-ptce.ts'
import { contextOf } from '../law/law-context.ts'
import type { DatasetIndex } from './dataset-index.ts'
import type { DatasetProblem } from './dataset-problem.ts'
import type { LawQuestion } from './profile.ts'
import { type Conditions, unmetConditions } from './unmet-conditions.ts'

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
    yield* unmetConditions(ptceAt(ptce, at, context), CONDITIONS, question, ['ptces', place], { id: ptce.id, at })
  }
}
