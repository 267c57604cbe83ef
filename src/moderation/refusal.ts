import type { RefusalCode } from '../core/codes/moderation.ts'
import type { CommandType, State } from '../core/moderation-states.ts'
import type { ProblemParams } from '../core/problem.ts'

/**
 * Whether asking again can help: `never`; after a `reload`; `later`, when something has been completed;
 * or with the `other-command` that `try` names.
 */
export type Retry = 'never' | 'reload' | 'later' | 'other-command'

/** One reason why a command is refused: data without words, which `describe` of `ess-domain/i18n` gives. */
export interface Blocker {
  readonly code: RefusalCode
  readonly params: ProblemParams
  readonly retry: Retry
  /** The command that the same actor could give instead, now: it would be accepted. */
  readonly try?: CommandType
}

/** A list of at least one blocker. */
export type Blockers = readonly [Blocker, ...Blocker[]]

/** Every reason why a command is refused, in the fixed order of the guards. */
export interface Refusal {
  /** The command, or `'submit'` for a new comment; what was given, when it is unknown. */
  readonly command: string
  /** The state of the comment, which is untouched; `null` for a new comment. */
  readonly state: State | null
  readonly blockers: Blockers
}

/** A blocker before it is known whether another command would do. */
export interface Obstacle {
  readonly code: RefusalCode
  readonly params: ProblemParams
}

type Advice = 'reload' | 'later' | { readonly try: CommandType }

/** What to do about each code; nothing helps against the others. */
export const ADVICE: Readonly<Partial<Record<RefusalCode, Advice>>> = {
  'moderation/missing-field': 'later',
  'moderation/bad-date': 'later',
  'moderation/command-id-used': 'reload',
  'moderation/login-required': 'later',
  'moderation/identity-unverified': 'later',
  'moderation/use-remove': { try: 'remove' },
  'moderation/use-mark-ham': { try: 'markHam' },
  'moderation/is-spam': { try: 'markHam' },
  'moderation/not-published': { try: 'reject' },
  'moderation/no-such-report': 'reload',
  'moderation/stale-version': 'reload',
  'moderation/content-changed': 'reload',
  'moderation/reason-required': 'later',
  'moderation/request-required': 'later',
  'moderation/retention-not-due': 'later',
  'moderation/content-changed-since': 'reload',
  'moderation/undo-needs-approval': { try: 'approve' },
}
