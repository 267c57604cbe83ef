import { expectString } from '../../core/argument.ts'
import { type FieldChecks, fieldsOf } from '../../core/expect-fields.ts'
import { expectInstant } from '../../core/expect-instant.ts'
import { APPEAL_STATES, type AppealCommandType, type AppealState } from '../../core/moderation-states.ts'
import { refOf } from '../actor.ts'
import type { CommandOf, Expected } from '../command.ts'
import type { Comment } from '../comment.ts'
import { type Accepted, decide } from '../decide.ts'
import type { Effect } from '../effect.ts'
import type { Envelope } from '../envelope.ts'
import { expectAbout } from '../expect-about.ts'
import { expectPolicy } from '../expect-policy.ts'
import { isSameCommand } from '../log/is-same-command.ts'
import type { Policy } from '../policy.ts'
import { joinObstacles, obstaclesOf } from '../refusal/obstacles.ts'
import type { AdviceTable, Obstacle, Refusal } from '../refusal/refusal.ts'
import { nameOf, refusalOf } from '../refusal/refusal-of.ts'
import type { Appeal } from './appeal.ts'
import { findAppealObstacles } from './appeal-guards.ts'

/** Answer an appeal: granted, the comment is published, unless it is already; denied, it stays as it is. */
export interface AnswerAppeal extends Envelope {
  readonly type: AppealCommandType
  /** The comment as it was read to answer. */
  readonly seen: Expected
}

/** What an answer to an appeal gives: what to store, in one transaction, and do; or every reason against it. */
export type AppealDecision =
  | {
      readonly ok: true
      /** That it was answered before: there is nothing to store. */
      readonly repeated?: true
      readonly next: Appeal<'granted' | 'denied'>
      /** What becomes of the comment, when the appeal is granted; absent when somebody has accepted it meanwhile. */
      readonly comment?: Accepted<'published'>
      readonly effects: readonly Effect[]
    }
  | { readonly ok: false; readonly refusal: Refusal<AppealState, AppealCommandType> }

const ADVICE: AdviceTable<AppealCommandType> = { 'moderation/use-grant': { try: 'grant' } }

/**
 * Answer an appeal. Granting it approves the comment, and is refused wherever approving would be. If somebody
 * accepted the words meanwhile, it only tells the author so.
 *
 * Where `fourEyes` is wanted, somebody other than who took the decision answers.
 *
 * @param appeal
 *   The appeal as it is stored.
 * @param comment
 *   The comment that it is about, as it is stored.
 * @param command
 *   The answer. An incomplete one is refused, not thrown at.
 * @param policy
 *   The rules of the forum now.
 * @returns
 *   `{ok: true, next, comment?, effects}`, or `{ok: false, refusal}` with all the blockers. An answer that is sent again
 *   gets the appeal as it is, with nothing to do a second time.
 * @throws {TypeError}
 *   When `appeal` is no appeal or is about another comment, or `policy` holds what is not known.
 * @example
 * ```ts
 * import {type Appeal, decide, decideAppeal, submit} from 'ess-domain/moderation'
 * const policy = {mode: 'a-priori', fourEyes: true} as const
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
 * const appeal: Appeal = {
 *   id: 'a-7', state: 'open', comment: '7', entry: 2, decidedBy: 'a1', by: 'r1',
 *   filedAt: '2014-06-13T09:00:00Z', commandId: 'c3',
 * }
 * const answer = {type: 'grant', id: 'c4', at: '2014-06-13T10:00:00Z', seen: {version: 2, revision: 1}} as const
 * const own = decideAppeal(appeal, rejected.next, {...answer, actor: {role: 'admin', id: 'a1'}}, policy)
 * own.ok ? [] : own.refusal.blockers.map(({code}) => code) //=> ['moderation/own-decision']
 * const other = decideAppeal(appeal, rejected.next, {...answer, actor: {role: 'admin', id: 'a2'}}, policy)
 * other.ok && [other.next.state, other.comment?.next.state] //=> ['granted', 'published']
 * ```
 */
export function decideAppeal(appeal: Appeal, comment: Comment, command: AnswerAppeal, policy: Policy): AppealDecision {
  expectAbout('appeal', appeal, APPEAL_STATES, comment)
  expectAppeal(appeal, 'appeal')
  expectPolicy(policy)
  // A form can send nothing at all.
  const answer: AnswerAppeal = Object(command)
  if (isAnswered(appeal, answer)) return { ok: true, repeated: true, next: appeal, effects: [] }
  const { actor, at, id, seen, type } = answer
  const found = findAppealObstacles(appeal, comment, answer, policy)
  const approve: CommandOf<'approve'> = { type: 'approve', id, at, actor, expected: seen }
  const approval = type === 'grant' ? decide(comment, approve, policy) : undefined
  const obstacles =
    approval == null || approval.ok ? found : joinObstacles(found, obstaclesToGranting(approval.refusal))
  if (obstacles.length > 0) {
    const isAccepted = (other: AppealCommandType): boolean =>
      decideAppeal(appeal, comment, { ...answer, type: other }, policy).ok
    return { ok: false, refusal: refusalOf(nameOf(answer), appeal.state, obstacles, ADVICE, isAccepted) }
  }
  const outcome = type === 'grant' ? 'granted' : 'denied'
  const answered = { by: refOf(actor), at }
  const next: Appeal<'granted' | 'denied'> = { ...appeal, state: outcome, commandId: id, answered }
  const told: Effect = { kind: 'notify-appellant', comment: comment.id, appeal: appeal.id, outcome }
  return approval?.ok
    ? { ok: true, next, comment: approval, effects: [...approval.effects, told] }
    : { ok: true, next, effects: [told] }
}

// A number is equal to no id: whoever decided could answer where another one must.
const expectAppeal = fieldsOf({ filedAt: expectInstant, decidedBy: expectString } satisfies FieldChecks<Appeal>)

// That a comment is accepted already is what was asked for.
function obstaclesToGranting(refusal: Refusal): readonly Obstacle[] {
  return obstaclesOf(refusal).filter(({ code }) => code !== 'moderation/already-approved')
}

function isAnswered(appeal: Appeal, command: AnswerAppeal): appeal is Appeal<'granted' | 'denied'> {
  const { answered, commandId, state } = appeal
  if (answered == null || commandId !== command.id) return false
  return isSameCommand({ actor: answered.by, command: state === 'granted' ? 'grant' : 'deny' }, command)
}
