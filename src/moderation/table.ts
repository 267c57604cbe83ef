import type { RefusalCode } from '../core/codes/moderation.ts'
import type { CommandType, State } from '../core/moderation-states.ts'

/** A cell that the comment's history or the forum's policy decides: the name of the rule that does. */
export type Rule = 'rule:undo' | 'rule:author-edit' | 'rule:report'

/** What the table says of a command in a state: the state it leads to, why it is refused, or the rule that decides. */
export type Cell = State | RefusalCode | Rule

const RETRACTED = 'moderation/retracted-by-author'
const ERASED = 'moderation/erased'

/**
 * The whole life of a comment: what each command does in each state.
 *
 * A cell is the state that the command leads to (the same state: the comment stays, something else of it changes),
 * the code of the refusal, or the name of the rule that decides. Every cell is answered: a state or a command
 * that is added does not compile until its row is full.
 *
 * @example
 * ```ts
 * import {moderationTable} from 'ess-domain/moderation'
 * moderationTable.pending.approve //=> 'published'
 * moderationTable.published.reject //=> 'moderation/use-remove'
 * moderationTable.published.report //=> 'rule:report'
 * ```
 */
export const moderationTable = {
  pending: {
    approve: 'published',
    reject: 'rejected',
    remove: 'moderation/not-published',
    markSpam: 'spam',
    markHam: 'moderation/not-spam',
    reopen: 'moderation/already-pending',
    undo: 'rule:undo',
    editByAuthor: 'pending',
    retract: 'retracted',
    report: 'moderation/not-visible',
    settleReport: 'pending',
    erase: 'erased',
    expire: 'erased',
    purgeIdentifiers: 'pending',
  },
  published: {
    approve: 'published',
    reject: 'moderation/use-remove',
    remove: 'removed',
    markSpam: 'spam',
    markHam: 'moderation/not-spam',
    reopen: 'pending',
    undo: 'rule:undo',
    editByAuthor: 'rule:author-edit',
    retract: 'retracted',
    report: 'rule:report',
    settleReport: 'published',
    erase: 'erased',
    expire: 'moderation/not-expirable',
    purgeIdentifiers: 'published',
  },
  rejected: {
    approve: 'published',
    reject: 'moderation/already-rejected',
    remove: 'moderation/already-rejected',
    markSpam: 'spam',
    markHam: 'moderation/not-spam',
    reopen: 'pending',
    undo: 'rule:undo',
    editByAuthor: 'moderation/decided',
    retract: 'retracted',
    report: 'moderation/not-visible',
    settleReport: 'rejected',
    erase: 'erased',
    expire: 'erased',
    purgeIdentifiers: 'rejected',
  },
  removed: {
    approve: 'published',
    reject: 'moderation/already-removed',
    remove: 'moderation/already-removed',
    markSpam: 'spam',
    markHam: 'moderation/not-spam',
    reopen: 'pending',
    undo: 'rule:undo',
    editByAuthor: 'moderation/decided',
    retract: 'retracted',
    report: 'moderation/not-visible',
    settleReport: 'removed',
    erase: 'erased',
    expire: 'erased',
    purgeIdentifiers: 'removed',
  },
  spam: {
    approve: 'published',
    reject: 'moderation/is-spam',
    remove: 'moderation/is-spam',
    markSpam: 'moderation/already-spam',
    markHam: 'pending',
    reopen: 'moderation/use-mark-ham',
    undo: 'rule:undo',
    editByAuthor: 'moderation/decided',
    retract: 'retracted',
    report: 'moderation/not-visible',
    settleReport: 'spam',
    erase: 'erased',
    expire: 'erased',
    purgeIdentifiers: 'spam',
  },
  retracted: {
    approve: RETRACTED,
    reject: RETRACTED,
    remove: RETRACTED,
    markSpam: RETRACTED,
    markHam: RETRACTED,
    reopen: RETRACTED,
    undo: RETRACTED,
    editByAuthor: RETRACTED,
    retract: RETRACTED,
    report: RETRACTED,
    settleReport: 'retracted',
    erase: 'erased',
    expire: 'erased',
    purgeIdentifiers: 'retracted',
  },
  erased: {
    approve: ERASED,
    reject: ERASED,
    remove: ERASED,
    markSpam: ERASED,
    markHam: ERASED,
    reopen: ERASED,
    undo: ERASED,
    editByAuthor: ERASED,
    retract: ERASED,
    report: ERASED,
    settleReport: ERASED,
    erase: ERASED,
    expire: ERASED,
    purgeIdentifiers: ERASED,
  },
} as const satisfies Record<State, Record<CommandType, Cell>>
