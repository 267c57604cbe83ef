import { expectOneOf, wrongArgument } from '../core/argument.ts'
import { QUEUE_NEEDS, type QueueNeed } from '../core/moderation-states.ts'
import type { Actor } from './actor.ts'
import type { Comment, LivingComment } from './comment.ts'
import { expectComments } from './expect-comment.ts'
import { isInScope } from './guards/right.ts'
import { checkActor } from './guards/shape.ts'
import { lastOfEach } from './last-of-each.ts'
import type { Policy } from './policy.ts'
import { type PolicyOf, rulesFor } from './policy-of.ts'
import { retentionEnd, sinceOf } from './retention.ts'
import { sortByDate } from './sort-by-date.ts'

/** In which order a queue is worked off: by need, then by the number of reports and by age; or by age alone. */
export const QUEUE_ORDERS = ['urgency', 'oldest', 'newest'] as const

/** The name of an order. */
export type QueueOrder = (typeof QUEUE_ORDERS)[number]

/** A comment that wants a moderator. */
export interface QueueItem {
  readonly comment: LivingComment
  readonly need: QueueNeed
  /** ISO instant since which it does: of its oldest report, or of its state. Words changed in public do not move it. */
  readonly since: string
  /** Number of open reports on the comment. */
  readonly reports: number
  /** ISO instant from which the system may erase it, if nobody decides. */
  readonly expiresAt?: string
}

/**
 * List the comments that need a moderator, in the order of work.
 *
 * Appeals, and reports that are open again since a dismissal was contested (`appealReport`), are on no comment: they are
 * to be listed beside, by their own state.
 *
 * @param comments
 *   The comments, as they are stored; of two with one id, the last holds.
 * @param policy
 *   The rules of the forum, or a function that gives those of each comment: retention tells until when there is time.
 * @param order
 *   `'urgency'` (the default), `'oldest'` or `'newest'`.
 * @param actor
 *   Whose queue it is: only what lies in the scope of that moderator is listed, for which a policy tells the `sections`;
 *   nothing for whoever moderates nothing, or is banned (default: everybody's queue).
 * @returns
 *   One item for each comment that wants something; ties are in the order of ids.
 * @throws {TypeError}
 *   When `comments` is no list of comments, `order` is not a known name, `actor` has no known role or no scope, or a
 *   policy holds what is not known.
 * @example
 * ```ts
 * import {queue, submit} from 'ess-domain/moderation'
 * const submission = {
 *   commandId: 'c1', at: '2014-06-12T10:00:00Z', actor: {role: 'visitor', id: 'v1'},
 *   id: '7', forum: {type: 'article', id: '12'}, content: {text: 'Bonjour'},
 * } as const
 * const waits = submit(submission, {mode: 'a-priori'})
 * const shown = submit({...submission, id: '8'}, {mode: 'a-posteriori'})
 * if (!waits.ok || !shown.ok) throw new Error('refused')
 * queue([shown.next, waits.next], {mode: 'a-priori'}).map(({comment, need}) => [comment.id, need])
 * //=> [['7', 'waiting'], ['8', 'unread']]
 * const elsewhere = {role: 'moderator', id: 'm1', scope: {kind: 'articles', articles: ['13']}} as const
 * queue([shown.next, waits.next], {mode: 'a-priori'}, 'urgency', elsewhere) //=> []
 * ```
 */
export function queue(
  comments: readonly Comment[],
  policy: PolicyOf,
  order: QueueOrder = 'urgency',
  actor?: Actor,
): readonly QueueItem[] {
  expectComments(comments)
  expectOneOf(order, QUEUE_ORDERS, 'order')
  const isTheirs = queueOf(actor)
  const items = lastOfEach(comments).flatMap((comment) => itemOf(comment, policy, isTheirs))
  const dated = sortByDate(items, ({ comment, since }) => [since, comment.id], order === 'newest' ? -1 : 1)
  return order === 'urgency' ? [...dated].sort(compareUrgency) : dated
}

/** Tells whether a comment, under the rules of its forum, is for somebody to look at. */
type IsTheirs = (comment: Comment, rules: Policy) => boolean

function queueOf(actor: Actor | undefined): IsTheirs {
  if (actor === undefined) return () => true
  if (!checkActor(() => undefined, actor)) throw wrongArgument('actor', 'somebody with a role and a scope', actor)
  if (actor.role === 'admin') return () => actor.banned !== true
  if (actor.role !== 'moderator' || actor.banned) return () => false
  const { scope } = actor
  if (scope.kind !== 'articles') return ({ forum }, { sections }) => isInScope(scope, forum, sections)
  // Thousands of articles are looked through once, not for each comment.
  const articles = new Set(scope.articles)
  return ({ forum }) => forum.type === 'article' && articles.has(forum.id)
}

function compareUrgency(a: QueueItem, b: QueueItem): number {
  return QUEUE_NEEDS.indexOf(a.need) - QUEUE_NEEDS.indexOf(b.need) || b.reports - a.reports
}

function itemOf(comment: Comment, policy: PolicyOf, isTheirs: IsTheirs): readonly QueueItem[] {
  if (comment.state === 'erased') return []
  const need = needOf(comment)
  if (need == null) return []
  const rules = rulesFor(comment, policy)
  if (!isTheirs(comment, rules)) return []
  const since = comment.reports[0]?.at ?? sinceOf(comment)
  const expiresAt = retentionEnd(comment, rules)
  const item: QueueItem = { comment, need, since, reports: comment.reports.length }
  return [expiresAt == null ? item : { ...item, expiresAt }]
}

function needOf(comment: LivingComment): QueueNeed | undefined {
  if (comment.reports.length > 0) return 'reported'
  if (comment.state === 'pending') return 'waiting'
  if (comment.state === 'spam') return comment.by === 'check' ? 'filed-by-check' : undefined
  // What was brought from elsewhere was judged there.
  return comment.state === 'published' && comment.basis.kind === 'policy' ? 'unread' : undefined
}
