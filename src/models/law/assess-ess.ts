import { expectOrganisation } from '../expect-organisation.ts'
import type { LegalForm } from '../legal-form.ts'
import type { Organisation } from '../organisation.ts'
import type { Edtf } from '../values/dates/edtf.ts'
import { isBefore } from '../values/dates/edtf-order.ts'
import { lifetimeOf } from '../values/dates/lifetime.ts'
import { holdsAt, type LawOptions, readAt, reasonsOfForce, reasonsOfLife } from './at-date.ts'
import { esusApprovalAt } from './esus-approval-at.ts'
import { answerAny, because, type LegalAssessment, type LegalReason, leaveOpen, notApplicable } from './legal-answer.ts'
import { reasonCodeOfForm } from './reason-code-of-form.ts'

/**
 * Assess whether an organisation is an enterprise of the *économie sociale et solidaire* on a day.
 *
 * Cooperatives, mutuals, foundations and associations are by their form; a company is by its statutes only, which no
 * register of forms tells: it is undetermined as long as nothing is stated. Public bodies, and what has no legal
 * personality, are not.
 *
 * @param organisation
 *   An organisation that was read. It counts which legal form it had on that day, what is stated of its ESS status for
 *   that day, and an ESUS approval that runs.
 * @param options
 *   `at`: the day.
 * @returns
 *   `yes`, `no`, or `undetermined` with what is missing; `not-applicable` before the law (2014-08-02), and when the
 *   organisation certainly does not exist on that day. Evidence that disagrees leaves the answer undetermined.
 * @throws {TypeError}
 *   When `organisation` is no organisation, or `at` is no date.
 * @see Loi n° 2014-856 du 31 juillet 2014 relative à l’économie sociale et solidaire, art. 1
 * @example
 * ```ts
 * import {assessEss, parseOrganisation} from 'ess-domain/models'
 * const outcome = parseOrganisation({
 *   type: 'organisation',
 *   id: 'pain',
 *   name: 'Le Pain',
 *   legalForms: [{family: 'societe', cj: '5710', to: '2018'}, {family: 'cooperative', variant: 'SCIC', from: '2019'}],
 * })
 * const years = ['2014-01-01', '2016-01-01', '2020-01-01']
 * outcome.ok && years.map((at) => assessEss(outcome.value, {at}).answer)
 * //=> ['not-applicable', 'undetermined', 'yes']
 * ```
 */
export function assessEss(organisation: Organisation, options: LawOptions): LegalAssessment {
  expectOrganisation(organisation)
  return essAt(organisation, readAt(options))
}

/** Assess an organisation on a day that was read. */
export function essAt(organisation: Organisation, at: Edtf): LegalAssessment {
  const { name, founded, dissolved } = organisation
  const force = reasonsOfForce('loi-2014-856', at)
  const bounds = [...force, ...reasonsOfLife(name, lifetimeOf(founded, dissolved), at)]
  const never = bounds.filter(({ holds }) => holds === 'no')
  if (never.length > 0) return notApplicable(...never)
  const evidence = [
    ...formEvidence(organisation, at),
    ...statedEvidence(organisation, at),
    ...esusEvidence(organisation, at),
  ]
  return bounds.length > 0 ? leaveOpen([...bounds, ...evidence]) : answerAny(evidence)
}

function formEvidence({ name, legalForms = [] }: Organisation, at: Edtf): readonly LegalReason[] {
  const certain = legalForms.filter((form) => holdsAt(form, at) === 'yes')
  const possible = legalForms.filter((form) => holdsAt(form, at) === 'unknown')
  if (certain.length + possible.length === 0) return [because('law/ess-form-unknown', { name, at })]
  const sure = certain.map((form) => reasonOfForm(form, name, at))
  const unsure = possible.map((form) => reasonOfForm(form, name, at))
  const families = [...certain, ...possible].map(({ family }) => family)
  if (kindsOf(sure).size > 1) return [because('law/ess-form-contradiction', { name, at, families })]
  if (sure.length > 0 && kindsOf([...sure, ...unsure]).size === 1) return sure
  return [because('law/ess-form-changes', { name, at, families })]
}

function reasonOfForm(form: LegalForm, name: string, at: Edtf): LegalReason {
  return because(reasonCodeOfForm(form), { name, at, families: [form.family], cj: form.cj ?? null })
}

function kindsOf(reasons: readonly LegalReason[]): ReadonlySet<string> {
  return new Set(reasons.map(({ holds }) => holds))
}

function statedEvidence({ name, ess }: Organisation, at: Edtf): readonly LegalReason[] {
  if (ess === undefined || ess.is === 'unknown') return []
  const isOfThatDay = ess.at === undefined || (isBefore(at, ess.at) === 'no' && isBefore(ess.at, at) === 'no')
  if (!isOfThatDay) return [because('law/ess-stated-other-day', { name, at, known: ess.at ?? null })]
  return [because(ess.is === 'non' ? 'law/ess-denied' : 'law/ess-stated', { name, at, basis: ess.is })]
}

function esusEvidence({ name, esus = [] }: Organisation, at: Edtf): readonly LegalReason[] {
  const holds = esus.some((approval) => esusApprovalAt(approval, at) === 'law/esus-approval')
  return holds ? [because('law/ess-esus', { name, at })] : []
}
