import type { Dataset } from '../dataset.ts'
import { stateCallAt } from '../law/assess-state-call-eligibility.ts'
import { contextOf } from '../law/law-context.ts'
import type { DatasetIndex } from './dataset-index.ts'
import type { DatasetProblem } from './dataset-problem.ts'
import type { LawQuestion } from './profile.ts'
import { type Conditions, unmetConditions } from './unmet-conditions.ts'

const MEMBERS = ['dataset/ptce-call-members', 'members'] as const
const PERSON = ['dataset/ptce-call-person', 'bearer'] as const
const ESS = ['dataset/ptce-call-ess', 'members'] as const
const ENTERPRISE = ['dataset/ptce-call-enterprise', 'members'] as const
const OTHER = ['dataset/ptce-call-other', 'members'] as const
const INNOVATION = ['dataset/ptce-call-project', 'innovations'] as const
const SUPPORTED = ['dataset/ptce-call-supported', 'labels'] as const

const CONDITIONS: Conditions = {
  'law/call-legal-person-unknown': PERSON,
  'law/call-public': PERSON,
  'law/call-no-personality': PERSON,
  'law/call-three-unknown': MEMBERS,
  'law/call-few': MEMBERS,
  'law/call-ess-unknown': ESS,
  'law/call-ess-none': ESS,
  'law/call-enterprise-unknown': ENTERPRISE,
  'law/call-enterprise-none': ENTERPRISE,
  'law/call-other-unknown': OTHER,
  'law/call-other-none': OTHER,
  'law/ptce-innovation-unknown': INNOVATION,
  'law/ptce-innovation-none': INNOVATION,
  'law/ptce-territory-unknown': ['dataset/ptce-call-project', 'territory'],
  'law/call-supported': SUPPORTED,
  'law/call-support-unknown': SUPPORTED,
}

/**
 * The calls for projects that the decree is known to rule. That of 2013 is older; of those of 2021 and 2023, which
 * were calls of another name (*appels à manifestation d’intérêt*), it is not known.
 */
const RULED: readonly string[] = ['AAP2015']

/** Who won a call of the State, or was found eligible, could answer it. */
export function* checkPtceCalls(
  dataset: Dataset,
  _index: DatasetIndex,
  question: LawQuestion,
): Generator<DatasetProblem> {
  for (const [place, ptce] of dataset.ptces.entries()) {
    for (const ruled of RULED) {
      const label = ptce.labels?.find(({ call, result }) => call === ruled && result !== 'candidat')
      if (label === undefined) continue
      const { call, date } = label
      const assessment = stateCallAt(ptce, date, contextOf(dataset), call)
      yield* unmetConditions(assessment, CONDITIONS, question, ['ptces', place], { id: ptce.id, call })
    }
  }
}
