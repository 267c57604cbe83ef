/**
 * The states of a comment, in the order of its life.
 *
 * `pending` waits for a decision; `published` is public; `rejected` was refused before it was public;
 * `removed` was public; `spam` is filed as spam; `retracted` was withdrawn by its author;
 * `erased` is an empty place, for good.
 */
export const STATES = ['pending', 'published', 'rejected', 'removed', 'spam', 'retracted', 'erased'] as const

/** The name of a comment's state (*statut*). */
export type State = (typeof STATES)[number]

/**
 * The commands that change a comment, in the order of the transition table.
 *
 * The first seven are decisions of a moderator; the others come from authors, readers and upkeep.
 */
export const COMMAND_TYPES = [
  'approve',
  'reject',
  'remove',
  'markSpam',
  'markHam',
  'reopen',
  'undo',
  'editByAuthor',
  'retract',
  'report',
  'settleReport',
  'erase',
  'expire',
  'purgeIdentifiers',
] as const

/** The name of a command. */
export type CommandType = (typeof COMMAND_TYPES)[number]

/** How a comment came to be: written in the forum, or brought from another system. */
export const BIRTH_TYPES = ['submit', 'import'] as const

/** The name of a birth. */
export type BirthType = (typeof BIRTH_TYPES)[number]

/**
 * How a forum is moderated: before publication (*a priori*), after it (*a posteriori*), or closed to new comments.
 *
 * Who may write is another question: see `REGISTRATIONS`.
 */
export const MODES = ['a-priori', 'a-posteriori', 'closed'] as const

/** The name of a moderation mode (*modération a priori*, *a posteriori*, forum fermé). */
export type Mode = (typeof MODES)[number]

/** Whether a forum takes comments from anyone, or from registered people only (*sur abonnement*). */
export const REGISTRATIONS = ['optional', 'required'] as const

/** The name of a registration rule. */
export type Registration = (typeof REGISTRATIONS)[number]

/** Who acts. One person may hold several: a command is judged by the role that is used. */
export const ROLES = ['visitor', 'reader', 'author', 'moderator', 'admin', 'system', 'dataSubject'] as const

/** The name of a role. */
export type Role = (typeof ROLES)[number]

/** Why a comment was refused or removed: against the law, against the rules of the site, or one of the usual reasons. */
export const GROUND_KINDS = ['illegal', 'rules', 'off-topic', 'duplicate', 'personal-data', 'spam', 'other'] as const

/** The kind of a ground (*motif*). */
export type GroundKind = (typeof GROUND_KINDS)[number]

/** What a comment wants of the moderators, from the most to the least urgent. */
export const QUEUE_NEEDS = ['reported', 'waiting', 'filed-by-check', 'unread'] as const

/**
 * What a comment wants: an answer to its reports; a decision; a second look at what a check filed as spam; or to be
 * read, when it was let through and nobody accepted these words.
 */
export type QueueNeed = (typeof QUEUE_NEEDS)[number]

/** Why a comment waits. */
export type PendingReason =
  | 'a-priori'
  | 'first-comments'
  | 'suspect'
  | 'edited'
  | 'reported'
  | 'legitimised'
  | 'reopened'
  | 'imported'

/** The commands on a forum. */
export const FORUM_COMMAND_TYPES = ['setMode', 'close', 'reopenForum', 'lockThread', 'unlockThread'] as const

/** The name of a command on a forum. */
export type ForumCommandType = (typeof FORUM_COMMAND_TYPES)[number]

/** How a forum stands: it takes comments; its mode closes it; its date has come. */
export const FORUM_PHASES = ['open', 'closed', 'expired'] as const

/** The name of how a forum stands. */
export type ForumPhase = (typeof FORUM_PHASES)[number]

/** The states of a report, in the order of its life. */
export const REPORT_STATES = ['open', 'underReview', 'upheld', 'dismissed', 'void'] as const

/** The name of a report's state. */
export type ReportState = (typeof REPORT_STATES)[number]

/** The commands on a report. */
export const REPORT_COMMAND_TYPES = ['take', 'uphold', 'dismiss', 'voidReport', 'appealReport'] as const

/** The name of a command on a report. */
export type ReportCommandType = (typeof REPORT_COMMAND_TYPES)[number]

/** The states of an appeal. */
export const APPEAL_STATES = ['open', 'granted', 'denied'] as const

/** The name of an appeal's state. */
export type AppealState = (typeof APPEAL_STATES)[number]

/** The commands on an appeal. */
export const APPEAL_COMMAND_TYPES = ['grant', 'deny'] as const

/** The name of a command on an appeal. */
export type AppealCommandType = (typeof APPEAL_COMMAND_TYPES)[number]
