import { expectString } from '../../core/argument.ts'
import { type Expect, expectWord, fieldsOf, ifGiven, itemsOf, onlyFieldsOf } from '../../core/expect-fields.ts'
import { STATES, type State } from '../../core/moderation-states.ts'
import type { Expected } from '../command.ts'
import type { Comment, CommentAuthor, ForumRef } from '../comment.ts'
import type { Refused } from '../decide.ts'
import { expectComments, expectForum } from '../expect-comment.ts'
import { lastOfEach } from '../last-of-each.ts'
import type { SelectedComment, Selection } from './selection.ts'

/** Which comments are meant: those that fit everything that is given. Without any criterion, none is. */
export interface BulkFilter {
  /** Ids of the comments. */
  readonly ids?: readonly string[] | undefined
  /** Ids with the version and the revision that whoever selects had before their eyes. */
  readonly seen?: readonly { readonly id: string; readonly version: number; readonly revision: number }[] | undefined
  /** States that they may be in. */
  readonly states?: readonly State[] | undefined
  /** Forum that they are in. */
  readonly forum?: ForumRef | undefined
  /** Pseudonymous reference of the author. */
  readonly author?: string | undefined
  /** Name that the author gave, as it is written. */
  readonly name?: string | undefined
  /** E-mail address that the author gave; capitals do not count. */
  readonly email?: string | undefined
  /** Address that the comment was sent from, or the network it was cut to, as it is kept. */
  readonly ip?: string | undefined
}

/**
 * Select comments to decide on together. `previewMany` then tells what would change, and `decideMany` changes it.
 *
 * @param comments
 *   The comments to select from, as they are stored; of two with one id, the last holds.
 * @param filter
 *   Which of them. An empty filter, and a criterion that is empty, select nothing.
 * @returns
 *   The selection, which holds at least one comment, or the refusal of an empty one.
 * @throws {TypeError}
 *   When `filter` holds what is not known, a state that is none for instance, or a criterion that is no text, or `comments`
 *   is no list of comments.
 * @example
 * ```ts
 * import {selectForBulk, submit} from 'ess-domain/moderation'
 * const born = submit({
 *   commandId: 'c1', at: '2014-06-12T10:00:00Z', actor: {role: 'visitor', id: 'v1'},
 *   id: '7', forum: {type: 'article', id: '12'}, content: {text: 'Bonjour'},
 * }, {mode: 'a-priori'})
 * if (!born.ok) throw new Error('refused')
 * const selection = selectForBulk([born.next], {author: 'v1', states: ['pending']})
 * selection.ok && selection.counts.pending //=> 1
 * const nothing = selectForBulk([born.next], {})
 * nothing.ok ? [] : nothing.refusal.blockers.map(({code}) => code) //=> ['moderation/empty-selection']
 * ```
 */
export function selectForBulk(comments: readonly Comment[], filter: BulkFilter): Selection | Refused {
  expectFilter(filter, 'filter')
  expectComments(comments)
  const tests = testsOf(filter)
  // Of a comment that is named twice, what was named first was seen.
  const seen = new Map(filter.seen?.toReversed().map((sight) => [sight.id, sight]))
  const counts = Object.fromEntries(STATES.map((state) => [state, 0])) as Record<State, number>
  const items: SelectedComment[] = []
  for (const comment of tests.length === 0 ? [] : lastOfEach(comments)) {
    if (!tests.every((fits) => fits(comment))) continue
    counts[comment.state]++
    items.push({ comment, expected: expectedOf(seen.get(comment.id) ?? comment) })
  }
  const [first, ...others] = items
  if (first != null) return { ok: true, items: [first, ...others], counts }
  const blocker = { code: 'moderation/empty-selection', params: {}, retry: 'later' } as const
  return { ok: false, refusal: { command: 'select', state: null, blockers: [blocker] } }
}

// A number is the id or the name of none: who selects would be told that nothing is.
const name = ifGiven(expectString)
const expectFilter = onlyFieldsOf({
  ids: ifGiven(itemsOf(expectString)),
  seen: ifGiven(itemsOf(fieldsOf({ id: expectString }))),
  states: ifGiven(itemsOf(expectWord(STATES))),
  forum: ifGiven(expectForum),
  author: name,
  name,
  email: name,
  ip: name,
} satisfies Record<keyof BulkFilter, Expect>)

type Fits = (comment: Comment) => boolean

function testsOf(filter: BulkFilter): readonly Fits[] {
  const { author, email, forum, ids, ip, name, seen, states } = filter
  const wanted: readonly unknown[] = Object.values(filter)
  const tests = [
    // A row has `null` for the e-mail that nobody gave: to leave the criterion out would select the others' comments.
    wanted.includes(null) ? () => false : undefined,
    fitsOneOf(ids, idOf),
    fitsOneOf(seen?.map(idOf), idOf),
    fitsOneOf(states, ({ state }) => state),
    fitsOneOf(forum?.id, (comment) => (comment.forum.type === forum?.type ? comment.forum.id : undefined)),
    fitsOneOf(author, (comment) => authorOf(comment)?.id),
    fitsOneOf(name, (comment) => authorOf(comment)?.name),
    fitsOneOf(lowered(email), (comment) => lowered(authorOf(comment)?.email)),
    fitsOneOf(ip, ipOf),
  ]
  return tests.filter((test) => test != null)
}

// An empty criterion fits nothing, rather than everything.
function fitsOneOf(
  wanted: string | readonly string[] | undefined,
  valueOf: (comment: Comment) => string | undefined,
): Fits | undefined {
  if (wanted == null) return undefined
  const values = new Set([wanted].flat().filter((value) => value !== ''))
  return (comment) => {
    const value = valueOf(comment)
    return value != null && values.has(value)
  }
}

function idOf({ id }: { readonly id: string }): string {
  return id
}

function authorOf(comment: Comment): CommentAuthor | undefined {
  return comment.state === 'erased' ? undefined : comment.author
}

// What was stored may be no text.
function lowered(email: unknown): string | undefined {
  return typeof email === 'string' ? email.toLowerCase() : undefined
}

function ipOf(comment: Comment): string | undefined {
  return comment.state === 'erased' || comment.identifiers.ip.kind === 'none' ? undefined : comment.identifiers.ip.value
}

function expectedOf({ version, revision }: Expected): Expected {
  return { version, revision }
}
