import { expectOrganisation } from '../expect-organisation.ts'
import type { Organisation } from '../organisation.ts'
import type { SiaeConvention } from '../siae-convention.ts'
import type { Edtf } from '../values/dates/edtf.ts'
import { lifetimeOf } from '../values/dates/lifetime.ts'
import { reasonOfKind } from './assess-siae-kind.ts'
import { type LawOptions, readAt, reasonsOfLife, runsAt } from './at-date.ts'
import { answerAll, because, type LegalAssessment, type LegalReason, leaveOpen, notApplicable } from './legal-answer.ts'

/**
 * Assess whether an organisation is a work-integration structure (*SIAE*) on a day: whether it has an agreement
 * (*convention*) with the State that is running. It need not belong to the ESS: a commune may run an ACI.
 *
 * @param organisation
 *   An organisation that was read.
 * @param options
 *   `at`: the day.
 * @returns
 *   `yes` when a convention certainly runs, of a kind that counts on that day; `no` when none does and the list is
 *   `complete`; `undetermined` else, also for a convention without both its ends; `not-applicable` when the organisation
 *   certainly does not exist on that day.
 * @throws {TypeError}
 *   When `organisation` is no organisation, or `at` is no date.
 * @see Code du travail, art. L5132-2 and L5132-4
 * @example
 * ```ts
 * import {assessSiae, parseOrganisation} from 'ess-domain/models'
 * const outcome = parseOrganisation({
 *   type: 'organisation',
 *   id: 'pain',
 *   name: 'Le Pain',
 *   siae: [{kind: 'ACI', from: '2019', to: '2021'}],
 * })
 * const days = ['2020-06-01', '2021-06-01', '2023-06-01']
 * outcome.ok && days.map((at) => assessSiae(outcome.value, {at}).answer)
 * //=> ['yes', 'undetermined', 'undetermined']
 * ```
 */
export function assessSiae(organisation: Organisation, options: LawOptions): LegalAssessment {
  expectOrganisation(organisation)
  const at = readAt(options)
  const { name, founded, dissolved, siae = [], complete = [] } = organisation
  const life = reasonsOfLife(name, lifetimeOf(founded, dissolved), at)
  if (life.some(({ holds }) => holds === 'no')) return notApplicable(...life)
  const running = siae
    .map((convention) => ({ convention, runs: runsAt(convention, at) }))
    .filter(({ runs }) => runs !== 'no')
  const answers = running.map(({ convention, runs }) =>
    answerAll(reasonsOf(convention, runs === 'yes', name, at), life),
  )
  const best = answers.find(({ answer }) => answer === 'yes') ?? answers.find(({ answer }) => answer === 'undetermined')
  if (best !== undefined) return best
  const isWhole = organisation.siae !== undefined && complete.includes('siae')
  // What is left are agreements of a kind that the law did not have yet on that day. In a list that may lack some, they
  // say nothing of the others.
  if (!isWhole) {
    return leaveOpen([...life, ...answers.flatMap(({ reasons }) => reasons), because('law/siae-unknown', { name, at })])
  }
  return answers[0] ?? answerAll([because('law/siae-none', { name, at })], life)
}

function reasonsOf({ kind }: SiaeConvention, isSure: boolean, name: string, at: Edtf): readonly LegalReason[] {
  return [
    because(isSure ? 'law/siae-convention' : 'law/siae-maybe-convention', { name, kind, at }),
    reasonOfKind(kind, at),
  ]
}
