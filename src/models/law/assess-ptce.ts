import type { LawReasonCode } from '../../core/codes/law.ts'
import type { Ptce } from '../ptce.ts'
import type { Edtf } from '../values/dates/edtf.ts'
import { essAt } from './assess-ess.ts'
import { type LawOptions, readAt, reasonsOfForce } from './at-date.ts'
import { expectPtce } from './expect-ptce.ts'
import { contextOf, type LawContext, type LawDataset } from './law-context.ts'
import { answerAll, because, type LegalAssessment, type LegalReason, notApplicable } from './legal-answer.ts'
import { hasAllMembers, membersAt, tally } from './ptce-members.ts'
import { partnersAt } from './ptce-partners.ts'
import { countParams, innovationReason, lifeOfPtce, territoryReason } from './ptce-reasons.ts'

/**
 * Assess whether a PTCE is one in the sense of the law on a day: ESS enterprises which associate with other
 * enterprises, in connection with others, on one territory, for a common strategy that serves innovative projects of
 * sustainable local development. It need not be a legal person, nor have three members.
 *
 * @param ptce
 *   A PTCE that was read. Its members count by the college that is stated and by what `assessEss` says of them; who
 *   is only a partner or a funder is no member.
 * @param dataset
 *   The dataset that it is of: its actors and relations.
 * @param options
 *   `at`: the day.
 * @returns
 *   `yes` when every condition is shown; `no` when one certainly does not hold, which for members supposes that the
 *   list is `complete`; else `undetermined`, with what is missing; `not-applicable` before the law (2014-08-02), and
 *   when the PTCE certainly does not exist on that day.
 * @throws {TypeError}
 *   When `ptce` is no object, `dataset` has no list of actors, or `at` is no date.
 * @see Loi n° 2014-856 du 31 juillet 2014 relative à l’économie sociale et solidaire, art. 9, I
 * @example
 * ```ts
 * import {assessPtce, parsePtce} from 'ess-domain/models'
 * const outcome = parsePtce({id: 'bou-sol', name: 'Bou’Sol'})
 * outcome.ok && assessPtce(outcome.value, {actors: []}, {at: '2014-06-19'}).answer //=> 'not-applicable'
 * outcome.ok && assessPtce(outcome.value, {actors: []}, {at: '2015-06-30'}).answer //=> 'undetermined'
 * ```
 */
export function assessPtce(ptce: Ptce, dataset: LawDataset, options: LawOptions): LegalAssessment {
  expectPtce(ptce)
  const context = contextOf(dataset)
  return ptceAt(ptce, readAt(options), context)
}

/** Assess a PTCE on a day that was read. */
export function ptceAt(ptce: Ptce, at: Edtf, context: LawContext): LegalAssessment {
  const bounds = [...reasonsOfForce('loi-2014-856', at), ...lifeOfPtce(ptce, at)]
  const never = bounds.filter(({ holds }) => holds === 'no')
  if (never.length > 0) return notApplicable(...never)
  return answerAll([...memberReasons(ptce, at, context), ...projectReasons(ptce)], bounds)
}

function memberReasons(ptce: Ptce, at: Edtf, context: LawContext): readonly LegalReason[] {
  const members = membersAt(ptce, at, context)
  const isWhole = hasAllMembers(ptce)
  const partners = partnersAt(ptce, at, context)
  const ess = tally(members, 'ess')
  const enterprise = tally(members, 'enterprise')
  const links = [...tally(members, 'other').sure, ...partners.map(({ name }) => name)]
  const isWithoutEnterprise = enterprise.sure.length === 0
  return [
    because(essCode(ess.sure.length, isWhole && ess.possible.length === 0), countParams(ess.sure, at)),
    because(
      enterpriseCode(enterprise.sure.length, isWhole && enterprise.possible.length === 0),
      countParams(enterprise.sure, at),
    ),
    ...(isWithoutEnterprise && !isWhole ? partnerReasons(partners, at) : []),
    because(links.length > 0 ? 'law/ptce-link' : 'law/ptce-link-unknown', countParams(links, at)),
  ]
}

// The law has « des entreprises de l’ESS » in the plural: of one alone nobody can say.
function essCode(count: number, isAll: boolean): LawReasonCode {
  if (count > 1) return 'law/ptce-ess'
  if (count === 1) return 'law/ptce-ess-one'
  return isAll ? 'law/ptce-ess-none' : 'law/ptce-ess-unknown'
}

function enterpriseCode(count: number, isAll: boolean): LawReasonCode {
  if (count > 0) return 'law/ptce-enterprise'
  return isAll ? 'law/ptce-enterprise-none' : 'law/ptce-enterprise-unknown'
}

function partnerReasons(partners: ReturnType<typeof partnersAt>, at: Edtf): readonly LegalReason[] {
  return partners
    .filter((actor) => actor.type === 'organisation' && essAt(actor, at).answer !== 'yes')
    .map(({ name }) => because('law/ptce-partner-only', { name, at }))
}

function projectReasons(ptce: Ptce): readonly LegalReason[] {
  const { name, strategy, localDevelopment } = ptce
  return [
    territoryReason(ptce),
    because(strategy === undefined ? 'law/ptce-strategy-unknown' : 'law/ptce-strategy', { name }),
    innovationReason(ptce),
    because(localDevelopment === undefined ? 'law/ptce-development-unknown' : 'law/ptce-development', { name }),
  ]
}
