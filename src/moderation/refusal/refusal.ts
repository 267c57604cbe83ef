import type { BlockerCode } from '../../core/codes/moderation.ts'
import type { CommandType, State } from '../../core/moderation-states.ts'
import type { ProblemParams } from '../../core/problem.ts'

/**
 * Whether asking again can help: `never`; after a `reload`; `later`, when something has been completed;
 * or with the `other-command` that `try` names.
 */
export type Retry = 'never' | 'reload' | 'later' | 'other-command'

/** One reason why a command is refused: data without words, which `describe` of `ess-domain/i18n` gives. */
export interface Blocker<Other extends string = CommandType> {
  readonly code: BlockerCode
  readonly params: ProblemParams
  readonly retry: Retry
  /** The command that the same actor could give instead, now: it would be accepted. */
  readonly try?: Other
}

/** A list of at least one blocker. */
export type Blockers<Other extends string = CommandType> = readonly [Blocker<Other>, ...Blocker<Other>[]]

/** Every reason why a command is refused, in the fixed order of the guards. */
export interface Refusal<Of extends string = State, Other extends string = CommandType> {
  /** The command, or `'submit'` for a new comment; what was given, when it is unknown. */
  readonly command: string
  /** The state of what the command was given on, which is untouched; `null` for what is new, and for a selection. */
  readonly state: Of | null
  readonly blockers: Blockers<Other>
}

/** A blocker before it is known whether another command would do. */
export interface Obstacle {
  readonly code: BlockerCode
  readonly params: ProblemParams
  /** What to do about it, where it is not the code that tells. */
  readonly retry?: Exclude<Retry, 'other-command'> | undefined
}

/** What to do about a code; nothing helps against those that are not listed. */
export type AdviceTable<Other extends string = CommandType> = Readonly<
  Partial<Record<BlockerCode, 'reload' | 'later' | { readonly try: Other }>>
>

/** What to do about the codes that commands of every kind share. */
export const SHARED_ADVICE: AdviceTable<never> = {
  'moderation/missing-field': 'later',
  'moderation/bad-date': 'later',
  'moderation/command-id-used': 'reload',
  'moderation/stale-version': 'reload',
  'moderation/content-changed': 'reload',
  'moderation/reason-required': 'later',
}

/** What to do about the other codes of a command on a comment. */
export const ADVICE: AdviceTable = {
  'moderation/login-required': 'later',
  'moderation/identity-unverified': 'later',
  'moderation/use-remove': { try: 'remove' },
  'moderation/use-mark-ham': { try: 'markHam' },
  'moderation/is-spam': { try: 'markHam' },
  'moderation/not-published': { try: 'reject' },
  'moderation/no-such-report': 'reload',
  'moderation/request-required': 'later',
  'moderation/retention-not-due': 'later',
  'moderation/content-changed-since': 'reload',
  'moderation/undo-needs-approval': { try: 'approve' },
}
