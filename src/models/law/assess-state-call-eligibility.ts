import { expectType } from '../../core/argument.ts'
import type { LawReasonCode } from '../../core/codes/law.ts'
import type { Ptce } from '../ptce.ts'
import type { Edtf } from '../values/dates/edtf.ts'
import { isBefore, type Trivalent } from '../values/dates/edtf-order.ts'
import { type LawOptions, readAt, reasonsOfForce } from './at-date.ts'
import { expectPtce } from './expect-ptce.ts'
import { contextOf, type LawContext, type LawDataset } from './law-context.ts'
import { answerAll, because, type LegalAssessment, type LegalReason, notApplicable } from './legal-answer.ts'
import { legalPersonAt } from './legal-person.ts'
import type { LegalArticle } from './legal-texts.ts'
import type { LegalPerson } from './person-of-form.ts'
import { hasAllMembers, membersAt, type Standing, tally } from './ptce-members.ts'
import { countParams, innovationReason, lifeOfPtce, territoryReason } from './ptce-reasons.ts'

/** The State’s calls for PTCEs that are known (*appels à projets*, *appels à manifestation d’intérêt*). */
export const STATE_CALLS = ['AAP2013', 'AAP2015', 'AMI2021', 'AMI2023'] as const

/** On which day a PTCE answers a call, and which one. */
export interface StateCallOptions extends LawOptions {
  /** The call that is answered, as `labels` name it: what it gave itself is no earlier support. */
  readonly call?: string | undefined
}

const DECREE: LegalArticle = { text: 'decret-2015-431' }

/**
 * Assess whether a PTCE could answer a call for projects of the State on a day: a legal person of private law, of at
 * least three legal persons, among them an ESS enterprise, an enterprise outside the ESS and one other of art. 9;
 * with an innovative project on a territory; and not supported by the State before. This is more than `assessPtce`
 * asks on members and on the person, and less on the strategy.
 *
 * @param ptce
 *   A PTCE that was read. The organisation that bears it is taken for the legal person that answers.
 * @param dataset
 *   The dataset that it is of: its actors.
 * @param options
 *   `at`: the day; `call`: the call that is answered.
 * @returns
 *   As `assessPtce`; `not-applicable` before the decree (2015-04-18).
 * @throws {TypeError}
 *   When `ptce` is no object, `dataset` has no list of actors, or an option is wrong: `at` is no date, `call` no text.
 * @see Décret n° 2015-431 du 15 avril 2015
 * @example
 * ```ts
 * import {assessStateCallEligibility, parsePtce} from 'ess-domain/models'
 * const outcome = parsePtce({
 *   id: 'bray',
 *   name: 'PTCE en Pays de Bray',
 *   labels: [{call: 'AAP2013', result: 'laureat', date: '2014-01'}],
 * })
 * outcome.ok && assessStateCallEligibility(outcome.value, {actors: []}, {at: '2015-06-30'}).answer //=> 'no'
 * ```
 */
export function assessStateCallEligibility(
  ptce: Ptce,
  dataset: LawDataset,
  options: StateCallOptions,
): LegalAssessment {
  expectPtce(ptce)
  const context = contextOf(dataset)
  const at = readAt(options, ['at', 'call'])
  expectType(options.call, 'string', 'options.call')
  return stateCallAt(ptce, at, context, options.call)
}

/** Assess a PTCE on a day that was read. */
export function stateCallAt(ptce: Ptce, at: Edtf, context: LawContext, answered?: string): LegalAssessment {
  const bounds = [...reasonsOfForce('decret-2015-431', at), ...lifeOfPtce(ptce, at)]
  const never = bounds.filter(({ holds }) => holds === 'no')
  if (never.length > 0) return notApplicable(...never)
  const reasons = [
    bearerReason(ptce, at, context),
    ...memberReasons(ptce, at, context),
    innovationReason(ptce, DECREE),
    territoryReason(ptce, DECREE),
    supportReason(ptce, at, answered),
  ]
  return answerAll(reasons, bounds)
}

const BY_PERSON = {
  private: 'law/call-legal-person',
  public: 'law/call-public',
  none: 'law/call-no-personality',
  unknown: 'law/call-legal-person-unknown',
} as const satisfies Record<LegalPerson, LawReasonCode>

function bearerReason({ name, bearer, bearerName }: Ptce, at: Edtf, { actors }: LawContext): LegalReason {
  const actor = bearer === undefined ? undefined : actors.get(bearer)
  const person = actor?.type === 'organisation' ? legalPersonAt(actor, at) : 'unknown'
  return because(BY_PERSON[person], { name, bearer: actor?.name ?? bearerName ?? bearer ?? null, at })
}

interface Condition {
  readonly key: keyof Standing
  readonly wanted: number
  readonly codes: Readonly<Record<Trivalent, LawReasonCode>>
}

/** How many members the decree wants of each kind. */
const CONDITIONS: readonly Condition[] = [
  {
    key: 'legalPerson',
    wanted: 3,
    codes: { yes: 'law/call-three', no: 'law/call-few', unknown: 'law/call-three-unknown' },
  },
  { key: 'ess', wanted: 1, codes: { yes: 'law/call-ess', no: 'law/call-ess-none', unknown: 'law/call-ess-unknown' } },
  {
    key: 'enterprise',
    wanted: 1,
    codes: { yes: 'law/call-enterprise', no: 'law/call-enterprise-none', unknown: 'law/call-enterprise-unknown' },
  },
  {
    key: 'other',
    wanted: 1,
    codes: { yes: 'law/call-other', no: 'law/call-other-none', unknown: 'law/call-other-unknown' },
  },
]

function memberReasons(ptce: Ptce, at: Edtf, context: LawContext): readonly LegalReason[] {
  const members = membersAt(ptce, at, context)
  const isWhole = hasAllMembers(ptce)
  return CONDITIONS.map(({ key, wanted, codes }) => {
    const { sure, possible } = tally(members, key)
    const most = isWhole ? sure.length + possible.length : Number.POSITIVE_INFINITY
    return because(codes[isReached(wanted, sure.length, most)], { ...countParams(sure, at), wanted })
  })
}

function isReached(wanted: number, least: number, most: number): Trivalent {
  if (least >= wanted) return 'yes'
  return most < wanted ? 'no' : 'unknown'
}

function supportReason({ name, labels, complete = [] }: Ptce, at: Edtf, answered: string | undefined): LegalReason {
  const won = (labels ?? []).filter(({ result, call }) => result === 'laureat' && call !== answered)
  const earlier = won.filter(({ date }) => isBefore(date, at) === 'yes')
  const first = earlier.find(({ call }) => isStateCall(call))
  if (first !== undefined) return because('law/call-supported', { name, call: first.call, date: first.date })
  const maybe = won.find(({ date }) => isBefore(date, at) !== 'no')
  const isKnown = labels !== undefined && complete.includes('labels')
  if (isKnown && maybe === undefined) return because('law/call-first', { name, at })
  return because('law/call-support-unknown', { name, at, call: maybe?.call ?? null })
}

function isStateCall(call: string): boolean {
  return STATE_CALLS.some((name) => name === call)
}
