import { expectCount, expectObject, expectString } from '../../core/argument.ts'
import { type FieldChecks, fieldsOf, itemsOf } from '../../core/expect-fields.ts'
import { expectInstant } from '../../core/expect-instant.ts'
import type { Comment } from '../comment.ts'
import type { Refused } from '../decide.ts'
import type { NotifyAppellant, NotifyModerators } from '../effect.ts'
import type { Envelope } from '../envelope.ts'
import { expectComment } from '../expect-comment.ts'
import { expectPolicy } from '../expect-policy.ts'
import type { ChangeEntry, LogEntry } from '../log/log-entry.ts'
import type { Policy } from '../policy.ts'
import { recordOf } from '../record-of.ts'
import { ADVICE } from '../refusal/refusal.ts'
import { refusalOf } from '../refusal/refusal-of.ts'
import type { Appeal } from './appeal.ts'
import { contestedDecision } from './contested-decision.ts'
import { findFilingObstacles } from './filing-guards.ts'

/** Contest the last decision on one's own comment. */
export interface FileAppeal extends Envelope {
  /** Id of the new appeal. */
  readonly appeal: string
  readonly reasons: string
}

/** What is known of a comment beside itself, to judge an appeal. */
export interface AppealFacts {
  /** The log of the comment. */
  readonly log: readonly LogEntry[]
  /** The appeals that were filed on this comment, whatever became of them. */
  readonly appeals: readonly Appeal[]
}

/** An appeal is filed: what to store, then what to do. */
export interface AppealFiled {
  readonly ok: true
  /** That it was filed before: there is nothing to store. */
  readonly repeated?: true
  readonly next: Appeal<'open'>
  readonly effects: readonly (NotifyModerators | NotifyAppellant)[]
}

/**
 * File an appeal of an author against the decision that keeps their comment from readers.
 *
 * A decision can be contested once: that of a person who rejected or removed the comment, or filed it as spam, and
 * that still stands. Who is banned may contest it too: they are owed an answer, and the ban may come of the decision.
 *
 * @param comment
 *   The comment as it is stored.
 * @param command
 *   Who contests, and why. An incomplete command is refused, not thrown at.
 * @param policy
 *   The rules of the forum now: `appealDays` counts from the decision.
 * @param facts
 *   The log of the comment, and the appeals that are known.
 * @returns
 *   `{ok: true, next, effects}`, or `{ok: false, refusal}` with all the blockers. An open appeal that is sent again is
 *   answered as it was, with no effect a second time.
 * @throws {TypeError}
 *   When `comment` is no comment, `policy` holds what is not known, or `facts` has no log or no list of appeals, with ids
 *   as texts and numbers of entries as numbers, as they were stored.
 * @example
 * ```ts
 * import {decide, fileAppeal, submit} from 'ess-domain/moderation'
 * const policy = {mode: 'a-priori'} as const
 * const born = submit({
 *   commandId: 'c1', at: '2014-06-12T10:00:00Z', actor: {role: 'reader', id: 'r1', verified: true},
 *   id: '7', forum: {type: 'article', id: '12'}, content: {text: 'Bonjour'},
 * }, policy)
 * if (!born.ok) throw new Error('refused')
 * const rejected = decide(born.next, {
 *   type: 'reject', id: 'c2', at: '2014-06-12T10:05:00Z', actor: {role: 'admin', id: 'a1'},
 *   expected: {version: 1, revision: 1}, grounds: {kind: 'off-topic', explanation: 'Il s’agit de pain.'},
 * }, policy)
 * if (!rejected.ok) throw new Error('refused')
 * const filed = fileAppeal(rejected.next, {
 *   id: 'c3', at: '2014-06-13T09:00:00Z', actor: {role: 'author', id: 'r1', verified: true},
 *   appeal: 'a-7', reasons: 'Je parlais bien de pain.',
 * }, policy, {log: [born.entry, rejected.entry], appeals: []})
 * filed.ok && [filed.next.entry, filed.next.decidedBy] //=> [2, 'a1']
 * ```
 */
export function fileAppeal(
  comment: Comment,
  command: FileAppeal,
  policy: Policy,
  facts: AppealFacts,
): AppealFiled | Refused {
  expectComment(comment)
  expectPolicy(policy)
  expectLog(facts?.log, 'facts.log')
  expectAppeals(facts.appeals, 'facts.appeals')
  // A form can send nothing at all.
  const filing: FileAppeal = Object(command)
  const earlier = facts.appeals.find((appeal) => isSame(appeal, filing))
  if (earlier != null && isOpen(earlier)) return { ok: true, repeated: true, next: earlier, effects: [] }
  const contested = contestedDecision(comment, facts.log)
  const obstacles = findFilingObstacles(comment, filing, policy, facts.appeals, contested)
  if (obstacles.length > 0 || contested == null) {
    return { ok: false, refusal: refusalOf('appeal', comment.state, obstacles, ADVICE) }
  }
  return { ok: true, next: appealOf(comment, filing, contested), effects: effectsOf(comment, filing) }
}

const expectLog = itemsOf(
  fieldsOf({
    at: expectInstant,
    actor: expectObject,
    to: expectObject,
    comment: expectString,
    seq: expectCount,
  } satisfies FieldChecks<LogEntry>),
)

// Columns in other types than were stored are found nowhere: a decision could be contested twice.
const expectAppeals = itemsOf(fieldsOf({ comment: expectString, entry: expectCount } satisfies FieldChecks<Appeal>))

function isSame({ by, commandId, id }: Appeal, command: FileAppeal): boolean {
  return commandId === command.id && id === command.appeal && by === recordOf(command.actor)['id']
}

function isOpen(appeal: Appeal): appeal is Appeal<'open'> {
  return appeal.state === 'open'
}

function appealOf({ id: comment }: Comment, command: FileAppeal, contested: ChangeEntry): Appeal<'open'> {
  const { actor, appeal, at, id, reasons } = command
  return {
    id: appeal,
    state: 'open',
    comment,
    entry: contested.seq,
    decidedBy: contested.actor.id,
    by: actor.id,
    reasons,
    filedAt: at,
    commandId: id,
  }
}

function effectsOf({ id: comment }: Comment, { appeal }: FileAppeal): AppealFiled['effects'] {
  return [
    { kind: 'notify-moderators', comment, because: 'appealed' },
    { kind: 'notify-appellant', comment, appeal, outcome: 'received' },
  ]
}
