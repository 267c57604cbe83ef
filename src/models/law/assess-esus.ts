import type { LawReasonCode } from '../../core/codes/law.ts'
import type { EsusApproval } from '../esus-approval.ts'
import { expectOrganisation } from '../expect-organisation.ts'
import type { Organisation } from '../organisation.ts'
import type { Edtf } from '../values/dates/edtf.ts'
import { isBefore } from '../values/dates/edtf-order.ts'
import { lifetimeOf } from '../values/dates/lifetime.ts'
import { type LawOptions, readAt, reasonsOfForce, reasonsOfLife } from './at-date.ts'
import { esusApprovalAt, mayBeProlonged } from './esus-approval-at.ts'
import { LONG_TERM_MONTHS } from './esus-expiry.ts'
import { answerAll, because, type LegalAssessment, notApplicable } from './legal-answer.ts'
import { addMonths } from './shift-date.ts'

/**
 * Assess whether an organisation has an approval *entreprise solidaire d’utilité sociale* (ESUS) that runs on a day.
 *
 * @param organisation
 *   An organisation that was read. Its approvals count, and whether their list is `complete`; whether it may have one,
 *   as one of the ESS, is for `validateDataset` to see.
 * @param options
 *   `at`: the day.
 * @returns
 *   `yes` when an approval certainly runs; `no` when none does and the list is `complete`; `undetermined` else, also for
 *   an approval without both its ends, in the five years that it may last, and for one that was given before 2015-07-01,
 *   as *entreprise solidaire*, and that the law may have prolonged, until 2017-06-30 at most. `not-applicable` before
 *   2015-07-01, and when the organisation certainly does not exist.
 * @throws {TypeError}
 *   When `organisation` is no organisation, or `at` is no date.
 * @see Code du travail, art. L3332-17-1 and R3332-21-3; décret n° 2015-719 du 23 juin 2015
 * @example
 * ```ts
 * import {assessEsus, parseOrganisation} from 'ess-domain/models'
 * const outcome = parseOrganisation({
 *   type: 'organisation',
 *   id: 'pain',
 *   name: 'Le Pain',
 *   esus: [{basis: 'demande', from: '2019-03-01', to: '2024-02-29'}],
 *   complete: ['esus'],
 * })
 * const days = ['2015-01-01', '2020-06-01', '2024-06-01']
 * outcome.ok && days.map((at) => assessEsus(outcome.value, {at}).answer)
 * //=> ['not-applicable', 'yes', 'no']
 * ```
 */
export function assessEsus(organisation: Organisation, options: LawOptions): LegalAssessment {
  expectOrganisation(organisation)
  const at = readAt(options)
  const { name, founded, dissolved } = organisation
  const bounds = [...reasonsOfForce('decret-2015-719', at), ...reasonsOfLife(name, lifetimeOf(founded, dissolved), at)]
  const never = bounds.filter(({ holds }) => holds === 'no')
  if (never.length > 0) return notApplicable(...never)
  return answerAll(
    evidenceOf(organisation, at).map((code) => because(code, { name, at })),
    bounds,
  )
}

// One that certainly runs is enough; where none may run, a list that is whole says no.
function evidenceOf({ esus, complete = [] }: Organisation, at: Edtf): readonly LawReasonCode[] {
  const inTerm = (esus ?? []).filter((approval) => !isPastTerm(approval, at))
  const codes = new Set(inTerm.flatMap((approval) => esusApprovalAt(approval, at) ?? []))
  if (codes.has('law/esus-approval')) return ['law/esus-approval']
  if (codes.size > 0) return [...codes]
  return [esus !== undefined && complete.includes('esus') ? 'law/esus-none' : 'law/esus-unknown']
}

// Where no end is told, the law tells it: an approval lasts five years, or two.
function isPastTerm({ from, to }: EsusApproval, at: Edtf): boolean {
  if (from === undefined || to !== undefined) return false
  const end = addMonths(from, LONG_TERM_MONTHS)
  return isBefore(at, end) === 'no' && !mayBeProlonged(end, at)
}
