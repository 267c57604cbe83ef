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
  'moderation/thread-locked',
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

/** Codes of what the intake checks find in a new comment, or in new words. */
export const INTAKE_CODES = [
  'moderation/text-blank',
  'moderation/text-short',
  'moderation/text-long',
  'moderation/title-short',
  'moderation/title-long',
  'moderation/submission-large',
  'moderation/name-required',
  'moderation/email-required',
  'moderation/email-malformed',
  'moderation/links-many',
  'moderation/link-text-short',
  'moderation/link-host-listed',
  'moderation/text-hidden',
  'moderation/text-repeated',
  'moderation/flood',
  'moderation/trap-filled',
  'moderation/token-missing',
  'moderation/token-used',
  'moderation/token-early',
  'moderation/token-late',
  'moderation/language-differs',
  'moderation/word-listed',
] as const

/** The code of what an intake check finds. */
export type IntakeCode = (typeof INTAKE_CODES)[number]

/** Codes of the reasons why a command on a forum is refused, beside those that it shares with comments. */
export const FORUM_CODES = [
  'moderation/forum-stale',
  'moderation/forum-open',
  'moderation/use-set-mode',
  'moderation/mode-unchanged',
  'moderation/thread-not-locked',
] as const

/** The code of a reason why a command on a forum is refused. */
export type ForumCode = (typeof FORUM_CODES)[number]

/** Codes of the reasons why a report or an appeal is refused, beside those that they share with comments. */
export const REPORT_CODES = [
  'moderation/report-stale',
  'moderation/notice-incomplete',
  'moderation/report-closed',
  'moderation/report-open',
  'moderation/report-taken',
  'moderation/report-void',
  'moderation/comment-not-erased',
  'moderation/not-party',
  'moderation/own-decision',
  'moderation/already-appealed',
  'moderation/appeal-late',
  'moderation/nothing-to-appeal',
  'moderation/appeal-closed',
  'moderation/use-grant',
] as const

/** The code of a reason why a report or an appeal is refused. */
export type ReportCode = (typeof REPORT_CODES)[number]

/** Codes of the reasons why a decision on many comments is refused as a whole. */
export const BULK_CODES = ['moderation/empty-selection'] as const

/** The code of a reason why a decision on many comments is refused. */
export type BulkCode = (typeof BULK_CODES)[number]

/** Codes of the problems that reading a log back reports. */
export const LOG_CODES = [
  'moderation/log-empty',
  'moderation/log-shape',
  'moderation/log-birth',
  'moderation/log-sequence',
  'moderation/log-clock',
  'moderation/log-transition',
  'moderation/log-content',
  'moderation/log-altered',
  'moderation/log-unlinked',
  'moderation/log-truncated',
] as const

/** The code of a problem of a log. */
export type LogCode = (typeof LOG_CODES)[number]

/** Codes of the promises of moderation that a thread and its logs break. */
export const INVARIANT_CODES = [
  'moderation/thread-broken',
  'moderation/log-missing',
  'moderation/log-differs',
  'moderation/published-unread',
  'moderation/spam-unsaid',
  'moderation/erased-remains',
  'moderation/log-leaks',
] as const

/** The code of a promise that is broken. */
export type InvariantCode = (typeof INVARIANT_CODES)[number]

/** The code of a reason why anything is refused. */
export type BlockerCode = RefusalCode | IntakeCode | ForumCode | ReportCode | BulkCode

/** A code of the area `moderation`. */
export type ModerationCode = BlockerCode | LogCode | InvariantCode
