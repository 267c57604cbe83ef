import type { LawMissingCode, LawReasonCode } from '../../core/codes/law.ts'
import type { Trivalent } from '../values/dates/edtf-order.ts'
import type { LegalArticle } from './legal-texts.ts'

/** What a reason says of its condition, where the condition stands, and what would settle it. */
export interface ReasonRow {
  readonly holds: Trivalent
  /** The place in the law; a reason of several laws is given its own. */
  readonly article?: LegalArticle
  /** What is missing, for a reason that holds `unknown`. */
  readonly missing?: LawMissingCode
  /** Whether no text says it in so many words: it is read out of one. */
  readonly inferred?: true
}

const ess = (article: string): LegalArticle => ({ text: 'loi-2014-856', article })
const work = (article: string): LegalArticle => ({ text: 'code-travail', article })

const ART_9 = ess('9, I')
const DECREE: LegalArticle = { text: 'decret-2015-431' }
const ESUS = work('L3332-17-1')
const ESUS_TERM = work('R3332-21-3')
const EITI: LegalArticle = { text: 'loi-2018-771', article: '83' }

/** Every reason of law. */
export const REASON_TABLE: Readonly<Record<LawReasonCode, ReasonRow>> = {
  'law/not-in-force-yet': { holds: 'no' },
  'law/maybe-not-in-force': { holds: 'unknown', missing: 'law/missing-date' },
  'law/not-alive': { holds: 'no' },
  'law/maybe-not-alive': { holds: 'unknown', missing: 'law/missing-date' },

  'law/ess-form': { holds: 'yes', article: ess('1, II, 1°') },
  'law/ess-form-company': { holds: 'unknown', article: ess('1, II, 2°'), missing: 'law/missing-status' },
  'law/ess-form-uncertain': { holds: 'unknown', article: ess('1, II, 1°'), missing: 'law/missing-status' },
  'law/ess-form-unknown': { holds: 'unknown', article: ess('1, II'), missing: 'law/missing-legal-form' },
  'law/ess-form-changes': { holds: 'unknown', article: ess('1, II'), missing: 'law/missing-legal-form' },
  'law/ess-form-contradiction': { holds: 'unknown', article: ess('1, II'), missing: 'law/missing-agreement' },
  'law/ess-form-none': { holds: 'no', article: ess('1, II') },
  'law/ess-public': { holds: 'no', article: ess('1, I') },
  'law/ess-no-personality': { holds: 'no', article: ess('1, I') },
  'law/ess-undeclared-association': { holds: 'no', article: ess('1, I'), inferred: true },
  'law/ess-stated': { holds: 'yes', article: ess('1, II') },
  'law/ess-denied': { holds: 'no', article: ess('1, II') },
  'law/ess-stated-other-day': { holds: 'unknown', article: ess('1, II'), missing: 'law/missing-status' },
  'law/ess-esus': { holds: 'yes', article: ESUS },

  'law/ptce-ess': { holds: 'yes', article: ART_9 },
  'law/ptce-ess-one': { holds: 'unknown', article: ART_9, missing: 'law/missing-ess-member' },
  'law/ptce-ess-unknown': { holds: 'unknown', article: ART_9, missing: 'law/missing-ess-member' },
  'law/ptce-ess-none': { holds: 'no', article: ART_9 },
  'law/ptce-enterprise': { holds: 'yes', article: ART_9 },
  'law/ptce-enterprise-unknown': { holds: 'unknown', article: ART_9, missing: 'law/missing-enterprise' },
  'law/ptce-enterprise-none': { holds: 'no', article: ART_9 },
  'law/ptce-partner-only': { holds: 'unknown', article: ART_9 },
  'law/ptce-link': { holds: 'yes', article: ART_9 },
  'law/ptce-link-unknown': { holds: 'unknown', article: ART_9, missing: 'law/missing-other-person' },
  'law/ptce-territory': { holds: 'yes', article: ART_9 },
  'law/ptce-territory-unknown': { holds: 'unknown', article: ART_9, missing: 'law/missing-territory' },
  'law/ptce-strategy': { holds: 'yes', article: ART_9 },
  'law/ptce-strategy-unknown': { holds: 'unknown', article: ART_9, missing: 'law/missing-strategy' },
  'law/ptce-innovation': { holds: 'yes', article: ART_9 },
  'law/ptce-innovation-unknown': { holds: 'unknown', article: ART_9, missing: 'law/missing-innovation' },
  'law/ptce-innovation-none': { holds: 'no', article: ART_9 },
  'law/ptce-development': { holds: 'yes', article: ART_9 },
  'law/ptce-development-unknown': { holds: 'unknown', article: ART_9, missing: 'law/missing-development' },

  'law/call-legal-person': { holds: 'yes', article: DECREE },
  'law/call-legal-person-unknown': { holds: 'unknown', article: DECREE, missing: 'law/missing-bearer' },
  'law/call-public': { holds: 'no', article: DECREE },
  'law/call-no-personality': { holds: 'no', article: DECREE },
  'law/call-three': { holds: 'yes', article: DECREE },
  'law/call-three-unknown': { holds: 'unknown', article: DECREE, missing: 'law/missing-legal-persons' },
  'law/call-few': { holds: 'no', article: DECREE },
  'law/call-ess': { holds: 'yes', article: DECREE },
  'law/call-ess-unknown': { holds: 'unknown', article: DECREE, missing: 'law/missing-ess-member' },
  'law/call-ess-none': { holds: 'no', article: DECREE },
  'law/call-enterprise': { holds: 'yes', article: DECREE },
  'law/call-enterprise-unknown': { holds: 'unknown', article: DECREE, missing: 'law/missing-enterprise' },
  'law/call-enterprise-none': { holds: 'no', article: DECREE },
  'law/call-other': { holds: 'yes', article: DECREE },
  'law/call-other-unknown': { holds: 'unknown', article: DECREE, missing: 'law/missing-other-person' },
  'law/call-other-none': { holds: 'no', article: DECREE },
  'law/call-first': { holds: 'yes', article: DECREE },
  'law/call-supported': { holds: 'no', article: DECREE },
  'law/call-support-unknown': { holds: 'unknown', article: DECREE, missing: 'law/missing-calls' },

  'law/esus-decided': { holds: 'yes', article: ESUS_TERM },
  'law/esus-decided-or-silence': { holds: 'yes', article: ESUS_TERM },
  'law/esus-silence': { holds: 'yes', article: ESUS_TERM },
  'law/esus-five-years': { holds: 'yes', article: ESUS_TERM },
  'law/esus-two-years': { holds: 'yes', article: ESUS_TERM },
  'law/esus-age-unknown': { holds: 'unknown', article: ESUS_TERM, missing: 'law/missing-creation' },
  'law/esus-created-late': { holds: 'unknown', article: ESUS_TERM, missing: 'law/missing-creation' },
  'law/esus-decided-early': { holds: 'unknown', article: ESUS_TERM, missing: 'law/missing-decision' },

  'law/esus-approval': { holds: 'yes', article: ESUS },
  'law/esus-maybe-approval': { holds: 'unknown', article: ESUS, missing: 'law/missing-esus-approval' },
  'law/esus-former-approval': { holds: 'unknown', article: ESUS, missing: 'law/missing-esus-approval' },
  'law/esus-unknown': { holds: 'unknown', article: ESUS, missing: 'law/missing-esus-approval' },
  'law/esus-none': { holds: 'no', article: ESUS },

  'law/siae-kind': { holds: 'yes' },
  'law/siae-former-code': { holds: 'unknown', missing: 'law/missing-legal-base' },
  'law/siae-experiment': { holds: 'yes', article: EITI },
  'law/siae-experiment-early': { holds: 'unknown', article: EITI, missing: 'law/missing-legal-base' },
  'law/siae-experiment-over': { holds: 'unknown', article: EITI, missing: 'law/missing-legal-base' },
  'law/siae-other-kind': { holds: 'no', article: work('L5132-4') },
  'law/siae-convention': { holds: 'yes', article: work('L5132-2') },
  'law/siae-maybe-convention': { holds: 'unknown', article: work('L5132-2'), missing: 'law/missing-siae-convention' },
  'law/siae-unknown': { holds: 'unknown', article: work('L5132-2'), missing: 'law/missing-siae-convention' },
  'law/siae-none': { holds: 'no', article: work('L5132-2') },
}
