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

type Advice = Exclude<Retry, 'other-command'> | { readonly try: CommandType }

/** What to do about each code. */
export const ADVICE = {
  'moderation/unknown-command': 'never',
  'moderation/missing-field': 'later',
  'moderation/bad-date': 'later',
  'moderation/clock-backwards': 'never',
  'moderation/command-id-used': 'reload',
  'moderation/unknown-role': 'never',
  'moderation/banned': 'never',
  'moderation/login-required': 'later',
  'moderation/identity-unverified': 'later',
  'moderation/not-moderator': 'never',
  'moderation/not-author': 'never',
  'moderation/not-administrator': 'never',
  'moderation/not-reader': 'never',
  'moderation/out-of-scope': 'never',
  'moderation/retracted-by-author': 'never',
  'moderation/erased': 'never',
  'moderation/use-remove': { try: 'remove' },
  'moderation/use-mark-ham': { try: 'markHam' },
  'moderation/already-approved': 'never',
  'moderation/already-rejected': 'never',
  'moderation/already-removed': 'never',
  'moderation/already-spam': 'never',
  'moderation/already-pending': 'never',
  'moderation/is-spam': { try: 'markHam' },
  'moderation/not-published': { try: 'reject' },
  'moderation/not-spam': 'never',
  'moderation/not-visible': 'never',
  'moderation/not-expirable': 'never',
  'moderation/decided': 'never',
  'moderation/already-reported': 'never',
  'moderation/no-such-report': 'reload',
  'moderation/nothing-to-purge': 'never',
  'moderation/stale-version': 'reload',
  'moderation/content-changed': 'reload',
  'moderation/reason-required': 'later',
  'moderation/request-required': 'later',
  'moderation/forum-closed': 'never',
  'moderation/forum-expired': 'never',
  'moderation/edit-window-over': 'never',
  'moderation/retention-not-due': 'later',
  'moderation/own-comment': 'never',
  'moderation/human-required': 'never',
  'moderation/nothing-to-undo': 'never',
  'moderation/content-changed-since': 'reload',
  'moderation/undo-needs-approval': { try: 'approve' },
  'moderation/parent-hidden': 'never',
  'moderation/refused-by-check': 'never',
} as const satisfies Record<RefusalCode, Advice>
