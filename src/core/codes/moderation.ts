/**
 * Codes of the reasons why a command, or a new comment, is refused.
 *
 * They follow the fixed order in which the guards are asked.
 */
export const REFUSAL_CODES = [
  // shape
  'moderation/unknown-command',
  'moderation/missing-field',
  'moderation/bad-date',
  'moderation/clock-backwards',
  'moderation/command-id-used',
  // identity
  'moderation/unknown-role',
  'moderation/banned',
  'moderation/login-required',
  'moderation/identity-unverified',
  // right and scope
  'moderation/not-moderator',
  'moderation/not-author',
  'moderation/not-administrator',
  'moderation/not-reader',
  'moderation/out-of-scope',
  // the cell of the table
  'moderation/retracted-by-author',
  'moderation/erased',
  'moderation/use-remove',
  'moderation/use-mark-ham',
  'moderation/already-approved',
  'moderation/already-rejected',
  'moderation/already-removed',
  'moderation/already-spam',
  'moderation/already-pending',
  'moderation/is-spam',
  'moderation/not-published',
  'moderation/not-spam',
  'moderation/not-visible',
  'moderation/not-expirable',
  'moderation/decided',
  'moderation/already-reported',
  'moderation/no-such-report',
  'moderation/nothing-to-purge',
  // freshness
  'moderation/stale-version',
  'moderation/content-changed',
  // grounds
  'moderation/reason-required',
  'moderation/request-required',
  // window
  'moderation/forum-closed',
  'moderation/forum-expired',
  'moderation/edit-window-over',
  'moderation/retention-not-due',
  // separation of duties
  'moderation/own-comment',
  'moderation/human-required',
  // undo
  'moderation/nothing-to-undo',
  'moderation/content-changed-since',
  'moderation/undo-needs-approval',
  // a new comment
  'moderation/parent-hidden',
  'moderation/refused-by-check',
] as const

/** The code of a reason for a refusal. */
export type RefusalCode = (typeof REFUSAL_CODES)[number]

/** Codes of the problems that reading a log back reports. */
export const LOG_CODES = [
  'moderation/log-empty',
  'moderation/log-birth',
  'moderation/log-sequence',
  'moderation/log-clock',
  'moderation/log-transition',
  'moderation/log-content',
] as const

/** The code of a problem of a log. */
export type LogCode = (typeof LOG_CODES)[number]

/** A code of the area `moderation`. */
export type ModerationCode = RefusalCode | LogCode
