import type { GroundKind } from '../core/moderation-states.ts'

/** Why a comment was restricted, as the log of moderation has it. */
export interface StatementGrounds {
  readonly kind: GroundKind
  readonly explanation: string
  readonly law?: string | null | undefined
  readonly rule?: string | null | undefined
}

/** Where a decision came from: the site itself, or somebody's report. */
export type StatementSource = 'own-initiative' | 'report'

/** The decisions that a statement of reasons is due for. */
export type RestrictingCommand = 'reject' | 'remove'

/**
 * What automated means served for: nothing of the decision, though checks may have run or a number of reports have hidden
 * the comment before; to find the comment; to decide.
 */
export type StatementMeans = 'none' | 'detection' | 'decision'

/** The words of a statement of reasons, in one language. */
export interface StatementWords {
  readonly restriction: Readonly<Record<RestrictingCommand, (at: string) => string>>
  readonly ground: Readonly<Record<GroundKind, (grounds: StatementGrounds) => string>>
  readonly source: Readonly<Record<StatementSource, string>>
  readonly means: Readonly<Record<StatementMeans, string>>
  readonly redress: (until: string | undefined) => string
}
