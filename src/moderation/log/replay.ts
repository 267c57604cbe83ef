import { expectList } from '../../core/argument.ts'
import type { LogCode } from '../../core/codes/moderation.ts'
import { isBefore } from '../../core/instant.ts'
import { fail, type Outcome, succeed } from '../../core/outcome.ts'
import type { Problem } from '../../core/problem.ts'
import type { Comment, ErasedComment } from '../comment.ts'
import { isName, isText } from '../field-tests.ts'
import { recordOf } from '../record-of.ts'
import { statesAfter } from '../transition.ts'
import { bear, type Held } from './birth.ts'
import { faultOf } from './entry-shape.ts'
import { errorAt } from './error-at.ts'
import { evolve } from './evolve.ts'
import type { ChangeEntry, LogEntry } from './log-entry.ts'

/** Something in a log that does not follow from what comes before it. */
export type LogProblem = Problem<LogCode>

// Stands for what an erased comment no longer has, until the entry that erases it.
const NOTHING_HELD: Held = { author: { verified: false }, content: { text: '' }, identifiers: { ip: { kind: 'none' } } }

/**
 * Rebuild a comment from its log, checking that each entry follows from the one before.
 *
 * The policy of today does not matter: each entry holds what was decided under that of its day.
 *
 * @param entries
 *   The whole log of one comment, in order.
 * @param held
 *   What the log never holds, as it is stored now: author, words of the last revision, identifiers; or the stored
 *   comment. An erased comment needs none; of another one, all three.
 * @returns
 *   The comment; or the first problem, with the index of its entry as path: an entry that is missing, that lacks what an
 *   entry holds, out of order, dated before the one before, or that leads where the table does not.
 * @throws {TypeError}
 *   When `entries` is no list.
 * @example
 * ```ts
 * import {replay, submit} from 'ess-domain/moderation'
 * const born = submit({
 *   commandId: 'c1', at: '2014-06-12T10:00:00Z', actor: {role: 'visitor', id: 'v1'},
 *   id: '7', forum: {type: 'article', id: '12'}, content: {text: 'Bonjour'},
 * }, {mode: 'a-priori'})
 * if (!born.ok) throw new Error('refused')
 * const outcome = replay([born.entry], born.next)
 * outcome.ok && outcome.value.state //=> 'pending'
 * replay([]).problems //=> [{code: 'moderation/log-empty', severity: 'error', params: {}, path: []}]
 * ```
 */
export function replay(entries: readonly LogEntry[], held?: Held | ErasedComment): Outcome<Comment, LogProblem> {
  expectList(entries, 'entries')
  const [birth, ...changes]: readonly LogEntry[] = entries
  if (birth == null) return fail(errorAt('moderation/log-empty', {}, []))
  const unfitBirth = unfitAt(birth, [0])
  if (unfitBirth != null) return fail(unfitBirth)
  if (birth.from !== null || birth.seq !== 1) return fail(errorAt('moderation/log-birth', { seq: birth.seq }, [0]))
  const isWhole = isHeld(held)
  let comment: Comment = bear(birth, isWhole ? held : NOTHING_HELD)
  for (const [index, entry] of changes.entries()) {
    const path = [index + 1]
    const unfit = unfitAt(entry, path)
    if (unfit != null) return fail(unfit)
    if (entry.from === null) return fail(errorAt('moderation/log-birth', { seq: entry.seq }, path))
    const broken = breakOf(comment, entry, path)
    if (broken != null) return fail(broken)
    comment = evolve(comment, entry)
  }
  if (comment.state !== 'erased' && !isWhole) return fail(errorAt('moderation/log-content', {}, []))
  return succeed(comment)
}

// It was stored somewhere and read back, as the log was.
function isHeld(held: Held | ErasedComment | undefined): held is Held {
  const { author, content, identifiers } = recordOf(held)
  const { kind } = recordOf(recordOf(identifiers)['ip'])
  return isName(kind) && isText(recordOf(content)['text']) && Object(author) === author
}

function unfitAt(entry: LogEntry, path: readonly number[]): LogProblem | undefined {
  const field = faultOf(entry)
  return field == null ? undefined : errorAt('moderation/log-shape', { field }, path)
}

function breakOf(comment: Comment, entry: ChangeEntry, path: readonly number[]): LogProblem | undefined {
  const expected = comment.version + 1
  if (entry.comment !== comment.id || entry.seq !== expected) {
    return errorAt('moderation/log-sequence', { seq: entry.seq, expected }, path)
  }
  if (isBefore(entry.at, comment.last.at)) {
    return errorAt('moderation/log-clock', { at: entry.at, last: comment.last.at }, path)
  }
  if (follows(comment, entry)) return undefined
  const { command, from, to } = entry
  return errorAt('moderation/log-transition', { command, from, to: to.state, state: comment.state }, path)
}

function follows(comment: Comment, { command, from, revision, to, undoes }: ChangeEntry): boolean {
  if (comment.state === 'erased' || from !== comment.state) return false
  if (revision !== comment.revision + (command === 'editByAuthor' ? 1 : 0)) return false
  if (command === 'undo') return undoes === comment.previous?.entry && to.state === comment.previous?.standing.state
  return statesAfter(from, command).includes(to.state)
}
