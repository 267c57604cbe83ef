import { expectObjects, wrongArgument } from '../../core/argument.ts'
import type { InvariantCode, LogCode } from '../../core/codes/moderation.ts'
import type { Problem, ProblemParams } from '../../core/problem.ts'
import type { Comment } from '../comment.ts'
import { faultOf } from '../log/entry-shape.ts'
import { errorAt } from '../log/error-at.ts'
import type { LogEntry } from '../log/log-entry.ts'
import { replay } from '../log/replay.ts'
import { fieldOf } from '../record-of.ts'
import { differingFields } from './differing-fields.ts'
import { findLeaks } from './find-leaks.ts'
import { findThreadFaults } from './find-thread-faults.ts'
import { findUnread } from './find-unread.ts'

/** A promise of moderation that a thread and its logs break. */
export type InvariantProblem = Problem<InvariantCode | LogCode>

/**
 * Check that a thread keeps what moderation promises, by the logs of its comments.
 *
 * Every comment is what its log tells, so that nothing was changed without a decision of its own; nothing became
 * public *a priori* unread; spam was said of that very comment; an erased comment holds nothing; the thread holds
 * together; the logs hold no words, name or address (of six signs at least). For audits, imports, and tests of a store.
 *
 * @param thread
 *   Every comment of the thread, or of a whole forum, as it is stored.
 * @param logs
 *   The log of each comment, by its id.
 * @returns
 *   What is broken, with the index of the comment as path; nothing when all is well.
 * @throws {TypeError}
 *   When `thread` is no list of objects, or `logs` no map.
 * @example
 * ```ts
 * import {checkInvariants, submit} from 'ess-domain/moderation'
 * const born = submit({
 *   commandId: 'c1', at: '2014-06-12T10:00:00Z', actor: {role: 'visitor', id: 'v1'},
 *   id: '7', forum: {type: 'article', id: '12'}, content: {text: 'Bonjour'},
 * }, {mode: 'a-priori'})
 * if (!born.ok) throw new Error('refused')
 * const logs = new Map([['7', [born.entry]]])
 * checkInvariants([born.next], logs) //=> []
 * const pushed = {...born.next, state: 'published', basis: {kind: 'imported'}, publishedAt: born.next.submittedAt} as const
 * checkInvariants([pushed], logs).map(({code, params}) => [code, params.fields?.toString().split(',')[0]])
 * //=> [['moderation/log-differs', 'state']]
 * ```
 */
export function checkInvariants(
  thread: readonly Comment[],
  logs: ReadonlyMap<string, readonly LogEntry[]>,
): readonly InvariantProblem[] {
  expectObjects(thread, 'thread')
  if (typeof logs?.get !== 'function') throw wrongArgument('logs', 'a Map', logs)
  return [
    ...findThreadFaults(thread),
    ...thread.flatMap((comment, index) => checkComment(comment, logs.get(comment.id), index)),
  ]
}

function checkComment(
  comment: Comment,
  log: readonly LogEntry[] | undefined,
  index: number,
): readonly InvariantProblem[] {
  const { id } = comment
  const broken = (code: InvariantCode, params: ProblemParams = {}): InvariantProblem =>
    errorAt(code, { id, ...params }, [index])
  const remains = remainsOf(comment)
  const problems = remains.length === 0 ? [] : [broken('moderation/erased-remains', { fields: remains })]
  if (!Array.isArray(log) || log.length === 0) return [...problems, broken('moderation/log-missing')]
  // What lacks something is for `replay` to tell, and the rest cannot be judged without it.
  if (log.every((entry) => faultOf(entry) == null)) {
    for (const seq of findUnread(log)) problems.push(broken('moderation/published-unread', { seq }))
    const isSaid = log.some((entry) => entry.to.state === 'spam')
    if (comment.state === 'spam' && !isSaid) problems.push(broken('moderation/spam-unsaid'))
  }
  problems.push(...findLeaks(comment, log).map((field) => broken('moderation/log-leaks', { field })))
  const replayed = replay(log, comment)
  if (!replayed.ok) return [...problems, ...replayed.problems.map((problem) => inComment(problem, index))]
  const fields = differingFields(comment, replayed.value)
  return fields.length === 0 ? problems : [...problems, broken('moderation/log-differs', { fields })]
}

// Paths of `replay` are those in the log of one comment.
function inComment(problem: Problem<LogCode>, index: number): InvariantProblem {
  return { ...problem, path: [index, ...(problem.path ?? [])] }
}

const PERSONAL = ['author', 'content', 'identifiers', 'reports', 'previous']

function remainsOf(comment: Comment): readonly string[] {
  return comment.state === 'erased' ? PERSONAL.filter((name) => fieldOf(comment, name) != null) : []
}
