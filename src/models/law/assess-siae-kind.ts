import { expectOneOf } from '../../core/argument.ts'
import { SIAE_KINDS, type SiaeKind } from '../siae-convention.ts'
import type { Edtf } from '../values/dates/edtf.ts'
import { isBefore } from '../values/dates/edtf-order.ts'
import type { IsoDate } from '../values/dates/iso-date.ts'
import { type LawOptions, readAt } from './at-date.ts'
import { answerAll, because, type LegalAssessment, type LegalReason, notApplicable } from './legal-answer.ts'
import { OTHER_INCLUSION_KINDS, type OtherInclusionKind, SIAE_KIND_TABLE } from './siae-kind-table.ts'

/**
 * The experiment of the EITI: by a law of 5 September 2018, for eight years that end on this day (décret n° 2024-1239).
 * Its first day is reckoned from the last; what follows is not known.
 */
export const EITI_EXPERIMENT: Readonly<Record<'law' | 'from' | 'to', IsoDate>> = {
  law: '2018-09-05' as IsoDate,
  from: '2018-12-22' as IsoDate,
  to: '2026-12-22' as IsoDate,
}

/** The first day of today’s numbers of the Code du travail. */
const CODE_IN_FORCE = '2008-05-01' as IsoDate

/**
 * Assess whether a kind of structure counts as work integration (*SIAE*) on a day.
 *
 * @param kind
 *   `EI`, `ETTI`, `AI`, `ACI`, `EITI`; or one of those that public data puts beside them: `GEIQ`, `EA`, `EATT`, `ESAT`,
 *   `OPCS`, `SEP`.
 * @param options
 *   `at`: the day.
 * @returns
 *   `yes` or `no`; `undetermined` for the EITI around their experiment, and for any other before 2008-05-01, when the
 *   law had other numbers; `not-applicable` for the EITI before their law (2018-09-05).
 * @throws {TypeError}
 *   When the kind is not known, or `at` is no date.
 * @see Code du travail, art. L5132-4; loi n° 2018-771 du 5 septembre 2018, art. 83
 * @example
 * ```ts
 * import {assessSiaeKind} from 'ess-domain/models'
 * const at = '2026-06-01'
 * const kinds = ['ACI', 'EITI', 'GEIQ'] as const
 * kinds.map((kind) => assessSiaeKind(kind, {at}).answer) //=> ['yes', 'yes', 'no']
 * assessSiaeKind('EITI', {at: '2027-01-01'}).answer //=> 'undetermined'
 * ```
 */
export function assessSiaeKind(kind: SiaeKind | OtherInclusionKind, options: LawOptions): LegalAssessment {
  expectOneOf(kind, [...SIAE_KINDS, ...Object.keys(OTHER_INCLUSION_KINDS)], 'kind')
  const reason = reasonOfKind(kind, readAt(options))
  return reason.code === 'law/not-in-force-yet' ? notApplicable(reason) : answerAll([reason])
}

/** Say whether a kind counts as one of insertion on a day. */
export function reasonOfKind(kind: SiaeKind | OtherInclusionKind, at: Edtf): LegalReason {
  if (isOther(kind)) return because('law/siae-other-kind', { kind, name: OTHER_INCLUSION_KINDS[kind].name, at })
  const { name, article } = SIAE_KIND_TABLE[kind]
  if (kind === 'EITI') return reasonOfExperiment(name, at)
  const code = isBefore(at, CODE_IN_FORCE) === 'no' ? 'law/siae-kind' : 'law/siae-former-code'
  return because(code, { kind, name, at }, article)
}

function isOther(kind: SiaeKind | OtherInclusionKind): kind is OtherInclusionKind {
  return Object.hasOwn(OTHER_INCLUSION_KINDS, kind)
}

function reasonOfExperiment(name: string, at: Edtf): LegalReason {
  const { law, from, to } = EITI_EXPERIMENT
  if (isBefore(at, law) === 'yes') return because('law/not-in-force-yet', { at, from: law }, { text: 'loi-2018-771' })
  const params = { kind: 'EITI', name, at, from, to }
  if (isBefore(at, from) !== 'no') return because('law/siae-experiment-early', params)
  return because(isBefore(to, at) === 'no' ? 'law/siae-experiment' : 'law/siae-experiment-over', params)
}
