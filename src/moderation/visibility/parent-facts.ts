import type { Comment } from '../comment.ts'
import type { ParentFacts } from '../intake/submission.ts'
import { type VisibilityPolicy, visibility } from './visibility.ts'

/**
 * Gather what `submit` needs to know of the comment that a new one replies to.
 *
 * @param thread
 *   Every comment of the thread, in any order, of the forum that the new one is for: it is judged by the rules of that
 *   forum, and would else stand in a thread that others hold for.
 * @param id
 *   Id of the comment that is answered.
 * @param policy
 *   The rules of the forum: `tombstones` counts.
 * @returns
 *   Its id, its thread, and whether readers see it. One that is not in the thread is not seen: `submit` refuses the
 *   answer, rather than taking it for the opening of a thread.
 * @throws {TypeError}
 *   When `thread` is no list of objects, an id in it is no text, `id` is not a string, or `policy` is no object.
 * @example
 * ```ts
 * import {parentFacts, submit} from 'ess-domain/moderation'
 * const submission = {
 *   commandId: 'c1', at: '2014-06-12T10:00:00Z', actor: {role: 'visitor', id: 'v1'},
 *   id: '7', forum: {type: 'article', id: '12'}, content: {text: 'Bonjour'},
 * } as const
 * const born = submit(submission, {mode: 'a-posteriori'})
 * if (!born.ok) throw new Error('refused')
 * parentFacts([born.next], '7') //=> {id: '7', thread: '7', isShown: true}
 * const answer = submit({...submission, id: '8', parent: parentFacts([born.next], '6')}, {mode: 'a-posteriori'})
 * answer.ok ? [] : answer.refusal.blockers.map(({code}) => code) //=> ['moderation/parent-hidden']
 * ```
 */
export function parentFacts(thread: readonly Comment[], id: string, policy: VisibilityPolicy = {}): ParentFacts {
  const isShown = visibility(thread, id, policy).kind === 'shown'
  return { id, thread: thread.find((comment) => comment.id === id)?.thread ?? id, isShown }
}
