import { expectString } from '../../core/argument.ts'
import { type Expect, expectWord, fieldsOf, ifDefined, onlyFieldsOf } from '../../core/expect-fields.ts'
import { expectInstant } from '../../core/expect-instant.ts'
import { MODES, type Mode, REGISTRATIONS, type Registration } from '../../core/moderation-states.ts'
import { type Actor, refOf } from '../actor.ts'
import type { ForumRef } from '../comment.ts'
import { expectForum } from '../expect-comment.ts'
import { evolveForum } from './evolve-forum.ts'
import type { ForumEntry, ForumState } from './forum-state.ts'

/** What a forum begins with. */
export interface ForumOpening {
  readonly commandId: string
  /** ISO instant. */
  readonly at: string
  readonly actor: Actor
  readonly forum: ForumRef
  readonly moderation: Mode
  /** Who may write (default: `'optional'`, anyone). */
  readonly registration?: Registration | undefined
  /** ISO instant from which the forum takes no new comment nor edit (default: none). */
  readonly closesAt?: string | undefined
}

/**
 * Make the state of a forum, with the first entry of its log.
 *
 * @param opening
 *   What it begins with.
 * @returns
 *   `{next, entry}`: what to store.
 * @throws {TypeError}
 *   When `opening` is no object, holds what is not known, no actor or forum, an id that is no text, no mode of moderation,
 *   or a date that is no instant.
 * @example
 * ```ts
 * import {openForum} from 'ess-domain/moderation'
 * const {next} = openForum({
 *   commandId: 'f1', at: '2014-06-12T08:00:00Z', actor: {role: 'admin', id: 'a1'},
 *   forum: {type: 'article', id: '12'}, moderation: 'a-priori',
 * })
 * next.registration //=> 'optional'
 * next.version //=> 1
 * ```
 */
export function openForum(opening: ForumOpening): { readonly next: ForumState; readonly entry: ForumEntry } {
  expectOpening(opening ?? null, 'opening')
  const { actor, at, closesAt, commandId, forum, moderation, registration = 'optional' } = opening
  const entry: ForumEntry = {
    forum: { type: forum.type, id: forum.id },
    seq: 1,
    commandId,
    at,
    actor: refOf(actor),
    command: 'open',
    to: { moderation, registration, ...(closesAt === undefined ? {} : { closesAt }) },
  }
  return { next: evolveForum(undefined, entry), entry }
}

const expectOpening = onlyFieldsOf({
  actor: fieldsOf({ id: expectString }),
  forum: expectForum,
  moderation: expectWord(MODES),
  registration: ifDefined(expectWord(REGISTRATIONS)),
  at: expectInstant,
  closesAt: ifDefined(expectInstant),
  commandId: expectString,
} satisfies Record<keyof ForumOpening, Expect>)
