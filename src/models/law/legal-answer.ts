import type { LawMissingCode, LawReasonCode } from '../../core/codes/law.ts'
import type { ProblemParams } from '../../core/problem.ts'
import type { Trivalent } from '../values/dates/edtf-order.ts'
import type { LegalArticle } from './legal-texts.ts'
import { REASON_TABLE } from './reason-table.ts'

/**
 * What a question of law can be answered: `undetermined` when too little is known, which is never a no;
 * `not-applicable` when the question has no object, as before the law was in force.
 */
export const LEGAL_ANSWERS = ['yes', 'no', 'undetermined', 'not-applicable'] as const

/** An answer to a question of law. */
export type LegalAnswer = (typeof LEGAL_ANSWERS)[number]

/** One condition of the law, and how it holds; plain data, worded by `describe` of `ess-domain/i18n`. */
export interface LegalReason {
  readonly code: LawReasonCode
  /** What the words of the reason are filled with. */
  readonly params: ProblemParams
  /** Where the law says so; `null` for what is no matter of law, such as a life that ended. */
  readonly article: LegalArticle | null
  /** Whether the condition holds. */
  readonly holds: Trivalent
  /** `true` when no text says it in so many words: it is read out of one. */
  readonly inferred?: true
}

/** Something that one would have to know; plain data, worded by `describe` of `ess-domain/i18n`. */
export interface MissingFact {
  readonly code: LawMissingCode
  readonly params: ProblemParams
}

/** An answer to a question of law on one day, with its reasons. */
export interface LegalAssessment {
  readonly answer: LegalAnswer
  /** Each condition that was looked at. */
  readonly reasons: readonly LegalReason[]
  /** What would settle an `undetermined` answer; empty for any other. */
  readonly missing: readonly MissingFact[]
}

/** State a reason of the table. */
export function because(code: LawReasonCode, params: ProblemParams, article?: LegalArticle): LegalReason {
  const row = REASON_TABLE[code]
  const source = article ?? row.article
  // A copy: who changes an answer changes no table.
  const reason = { code, params, article: source ? { ...source } : null, holds: row.holds }
  return row.inferred ? { ...reason, inferred: row.inferred } : reason
}

/**
 * Answer by conditions that must all hold: one that does not is a no, one that nobody knows leaves it open.
 *
 * So does a text that may not be in force (`force`): on some of the days that are asked for, the question has no object.
 */
export function answerAll(reasons: readonly LegalReason[], force: readonly LegalReason[] = []): LegalAssessment {
  if (force.length > 0) return leaveOpen([...force, ...reasons])
  if (reasons.some(({ holds }) => holds === 'no')) return { answer: 'no', reasons, missing: [] }
  return reasons.every(({ holds }) => holds === 'yes') ? { answer: 'yes', reasons, missing: [] } : leaveOpen(reasons)
}

/** Answer by evidence of which any suffices: what says yes and what says no leave it open. */
export function answerAny(reasons: readonly LegalReason[]): LegalAssessment {
  const isFor = reasons.some(({ holds }) => holds === 'yes')
  const isAgainst = reasons.some(({ holds }) => holds === 'no')
  if (isFor === isAgainst) return leaveOpen(reasons, isFor)
  return { answer: isFor ? 'yes' : 'no', reasons, missing: [] }
}

/** Leave a question open, and say what is missing. */
export function leaveOpen(reasons: readonly LegalReason[], isContradicted = false): LegalAssessment {
  const missing = new Map<string, MissingFact>()
  for (const { code, params } of reasons) {
    const fact = REASON_TABLE[code].missing ?? (isContradicted ? AGREEMENT : undefined)
    if (fact !== undefined && !missing.has(fact)) missing.set(fact, { code: fact, params })
  }
  return { answer: 'undetermined', reasons, missing: [...missing.values()] }
}

const AGREEMENT: LawMissingCode = 'law/missing-agreement'

/** Say why a question has no object. */
export function notApplicable(...reasons: readonly LegalReason[]): LegalAssessment {
  return { answer: 'not-applicable', reasons, missing: [] }
}
