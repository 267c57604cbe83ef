import { expectObject, expectString } from '../../core/argument.ts'
import { fieldsOf, ifGiven, itemsOf } from '../../core/expect-fields.ts'
import type { State } from '../../core/moderation-states.ts'
import type { Comment } from '../comment.ts'
import type { Policy } from '../policy.ts'

/** Readers see it. */
export interface Shown {
  readonly kind: 'shown'
}

/** Readers do not see it: because of its own state, of an ancestor, or of a thread that does not hold together. */
export interface Hidden {
  readonly kind: 'hidden'
  readonly because: Exclude<State, 'published'> | 'ancestor' | 'unknown-comment' | 'unknown-parent'
  /** The nearest ancestor that hides it. */
  readonly ancestor?: string
}

/** Readers see an empty place, which holds the thread together: its replies are shown. */
export interface Tombstone {
  readonly kind: 'tombstone'
  readonly because: 'retracted' | 'erased'
}

/** What readers see of a comment. */
export type Visibility = Shown | Hidden | Tombstone

/** The part of a policy that decides what is left of comments that are gone. */
export type VisibilityPolicy = Pick<Policy, 'tombstones'>

/**
 * Say what readers see of one comment of a thread.
 *
 * It is read from the comment and its ancestors and written nowhere: hiding a comment hides its replies
 * and changes none of them, and showing it again brings back exactly what was there.
 *
 * @param thread
 *   Every comment of the thread, in any order.
 * @param id
 *   Id of the comment.
 * @param policy
 *   The rules of the forum: `tombstones` counts.
 * @returns
 *   `{kind: 'shown'}`, `{kind: 'hidden', because, ancestor?}` or `{kind: 'tombstone', because}`; never any word or name.
 *   For many comments of one thread, `threadVisibility` reads the thread once.
 * @throws {TypeError}
 *   When `thread` is no list of objects, an id in it is no text, `id` is not a string, or `policy` is no object.
 * @example
 * ```ts
 * import {submit, visibility} from 'ess-domain/moderation'
 * const born = submit({
 *   commandId: 'c1', at: '2014-06-12T10:00:00Z', actor: {role: 'visitor', id: 'v1'},
 *   id: '7', forum: {type: 'article', id: '12'}, content: {text: 'Bonjour'},
 * }, {mode: 'a-priori'})
 * if (!born.ok) throw new Error('refused')
 * visibility([born.next], '7') //=> {kind: 'hidden', because: 'pending'}
 * ```
 */
export function visibility(thread: readonly Comment[], id: string, policy: VisibilityPolicy = {}): Visibility {
  expectString(id, 'id')
  return threadVisibility(thread, policy).get(id) ?? { kind: 'hidden', because: 'unknown-comment' }
}

/**
 * Say what readers see of every comment of a thread, in one reading.
 *
 * @param thread
 *   Every comment of the thread, in any order; of two with one id, the last holds.
 * @param policy
 *   The rules of the forum: `tombstones` counts.
 * @returns
 *   The visibility of each comment, by its id.
 * @throws {TypeError}
 *   When `thread` is no list of objects, an id in it is no text, or `policy` is no object.
 * @example
 * ```ts
 * import {submit, threadVisibility} from 'ess-domain/moderation'
 * const born = submit({
 *   commandId: 'c1', at: '2014-06-12T10:00:00Z', actor: {role: 'visitor', id: 'v1'},
 *   id: '7', forum: {type: 'article', id: '12'}, content: {text: 'Bonjour'},
 * }, {mode: 'a-posteriori'})
 * if (!born.ok) throw new Error('refused')
 * threadVisibility([born.next]).get('7') //=> {kind: 'shown'}
 * ```
 */
export function threadVisibility(
  thread: readonly Comment[],
  policy: VisibilityPolicy = {},
): ReadonlyMap<string, Visibility> {
  expectThread(thread, 'thread')
  expectObject(policy, 'policy')
  const comments = new Map(thread.map((comment) => [comment.id, comment]))
  const seen = new Map<string, Visibility>()
  for (const comment of comments.values()) settleBranch(comment, comments, seen, policy)
  dropEmptyPlaces(thread, seen)
  return seen
}

// A number is equal to no text: replies to it would go without a word.
const expectThread = itemsOf(fieldsOf({ id: expectString, parent: ifGiven(expectString) }))

const SHOWN: Shown = { kind: 'shown' }
const ORPHAN: Hidden = { kind: 'hidden', because: 'unknown-parent' }

// Climbs to the nearest ancestor that is settled, then comes back down: a thread of any depth needs no recursion.
function settleBranch(
  start: Comment,
  comments: ReadonlyMap<string, Comment>,
  seen: Map<string, Visibility>,
  policy: VisibilityPolicy,
): void {
  const branch: Comment[] = []
  let comment: Comment | undefined = start
  while (comment != null && !seen.has(comment.id)) {
    branch.push(comment)
    // A thread that bites its tail comes back here: nothing of it is shown.
    seen.set(comment.id, ORPHAN)
    comment = comment.parent == null ? undefined : comments.get(comment.parent)
  }
  for (const member of branch.reverse()) seen.set(member.id, visibilityUnder(member, seen, policy))
}

function visibilityUnder(
  comment: Comment,
  seen: ReadonlyMap<string, Visibility>,
  policy: VisibilityPolicy,
): Visibility {
  const own = ownVisibility(comment, policy)
  if (own.kind === 'hidden' || comment.parent == null) return own
  const above = seen.get(comment.parent) ?? ORPHAN
  if (above.kind !== 'hidden') return own
  if (!seen.has(comment.parent)) return ORPHAN
  return { kind: 'hidden', because: 'ancestor', ancestor: above.ancestor ?? comment.parent }
}

function ownVisibility(comment: Comment, { tombstones }: VisibilityPolicy): Visibility {
  if (comment.state === 'published') return SHOWN
  const isPlace = (comment.state === 'retracted' || comment.state === 'erased') && comment.wasPublic
  if (isPlace && tombstones !== 'hide') return { kind: 'tombstone', because: comment.state }
  return { kind: 'hidden', because: comment.state }
}

// An empty place is worth showing for what stands under it only.
function dropEmptyPlaces(thread: readonly Comment[], seen: Map<string, Visibility>): void {
  const parents = new Map(thread.map(({ id, parent }) => [id, parent]))
  const needed = new Set<string>()
  for (const { id } of thread) {
    if (seen.get(id)?.kind !== 'shown') continue
    for (let above = parents.get(id); above != null && !needed.has(above); above = parents.get(above)) {
      needed.add(above)
    }
  }
  for (const [id, place] of seen) {
    if (place.kind === 'tombstone' && !needed.has(id)) seen.set(id, { kind: 'hidden', because: place.because })
  }
}
