import { expectOptions } from '../../core/expect-options.ts'
import type { ForumCommandType, ForumPhase } from '../../core/moderation-states.ts'
import { refOf } from '../actor.ts'
import { expectIds } from '../expect-policy.ts'
import { actingAt } from '../guard.ts'
import { findEarlier, isSameCommand } from '../log/is-same-command.ts'
import type { AdviceTable, Obstacle, Refusal } from '../refusal/refusal.ts'
import { nameOf, refusalOf } from '../refusal/refusal-of.ts'
import { evolveForum } from './evolve-forum.ts'
import { expectForumState } from './expect-forum-state.ts'
import type { ForumCommand } from './forum-command.ts'
import { findForumObstacles, phaseOf } from './forum-guards.ts'
import type { ForumEntry, ForumSettings, ForumState, InvalidateForum } from './forum-state.ts'

/** What a command on a forum is answered: what to store and do, or every reason against it. */
export type ForumDecision =
  | {
      readonly ok: true
      /** That it was answered before: there is nothing to store. */
      readonly repeated?: true
      readonly next: ForumState
      readonly entry: ForumEntry
      readonly effects: readonly InvalidateForum[]
    }
  | { readonly ok: false; readonly refusal: Refusal<ForumPhase, ForumCommandType> }

/** What `decideForum` can be told beside. */
export interface DecideForumOptions {
  /** The sections that the object lies in, its own and those above: the scope of moderators is judged on them. */
  readonly sections?: readonly string[] | undefined
  /** The log of the forum: a command sent twice is then answered as it was, with no effect a second time. */
  readonly log?: readonly ForumEntry[] | undefined
}

const ADVICE: AdviceTable<ForumCommandType> = {
  'moderation/forum-stale': 'reload',
  'moderation/use-set-mode': { try: 'setMode' },
}

/**
 * Judge a command on a forum: change its mode, close or reopen it, lock a thread.
 *
 * No comment changes by it: what waits goes on waiting, what is public stays so, whatever the mode becomes.
 *
 * @param state
 *   The forum as it is stored.
 * @param command
 *   The command. An incomplete one is refused, not thrown at.
 * @param options
 *   `sections` of the object, `log` of the forum.
 * @returns
 *   `{ok: true, next, entry, effects}` or `{ok: false, refusal}` with all the blockers.
 * @throws {TypeError}
 *   When `state` is no forum, or an option is wrong or unknown.
 * @example
 * ```ts
 * import {decideForum, openForum, policyOfForum} from 'ess-domain/moderation'
 * const actor = {role: 'admin', id: 'a1'} as const
 * const {next: forum} = openForum({
 *   commandId: 'f1', at: '2014-06-12T08:00:00Z', actor, forum: {type: 'article', id: '12'}, moderation: 'a-posteriori',
 * })
 * const order = {actor, at: '2014-06-12T09:00:00Z', expected: {version: 1}} as const
 * const result = decideForum(forum, {...order, id: 'f2', type: 'setMode', moderation: 'a-priori'})
 * result.ok && policyOfForum(result.next).mode //=> 'a-priori'
 * const open = decideForum(forum, {...order, id: 'f3', type: 'reopenForum'})
 * open.ok ? [] : open.refusal.blockers.map(({code}) => code) //=> ['moderation/forum-open']
 * ```
 */
export function decideForum(state: ForumState, command: ForumCommand, options: DecideForumOptions = {}): ForumDecision {
  expectForumState(state, 'state')
  expectOptions(options, ['sections', 'log'])
  const { sections = [] } = options
  expectIds(sections, 'options.sections')
  const earlier = findEarlier(options.log, command)
  if (earlier != null && isSameCommand(earlier, command)) {
    return { ok: true, repeated: true, next: state, entry: earlier, effects: [] }
  }
  const obstacles = findForumObstacles(state, command, sections, earlier?.command)
  if (obstacles.length > 0) return { ok: false, refusal: refuse(state, command, options, obstacles) }
  const { actor, at, id, type } = command
  const entry: ForumEntry = {
    forum: state.forum,
    seq: state.version + 1,
    commandId: id,
    at,
    actor: refOf(actor),
    command: type,
    to: settingsAfter(state, command),
    ...(command.type === 'lockThread' || command.type === 'unlockThread' ? { thread: command.thread } : {}),
  }
  return {
    ok: true,
    next: evolveForum(state, entry),
    entry,
    effects: [{ kind: 'invalidate-forum', forum: state.forum }],
  }
}

function settingsAfter(state: ForumState, command: ForumCommand): ForumSettings {
  const { closesAt, moderation, registration } = state
  const closing = closesAt == null ? {} : { closesAt }
  switch (command.type) {
    case 'setMode':
      return { moderation: command.moderation, registration: command.registration ?? registration, ...closing }
    case 'close':
      return { moderation, registration, closesAt: command.closesAt ?? command.at }
    case 'reopenForum':
      return { moderation, registration }
    default:
      return { moderation, registration, ...closing }
  }
}

function refuse(
  state: ForumState,
  command: ForumCommand,
  { sections }: DecideForumOptions,
  obstacles: readonly Obstacle[],
): Refusal<ForumPhase, ForumCommandType> {
  const { last, version } = state
  const isAccepted = (): boolean => {
    const { actor, at } = command
    const other = { id: `${last.commandId}+`, at, actor, expected: { version }, type: 'setMode' } as const
    // It is advised where the mode closes the forum: any other one would do.
    return findForumObstacles(state, { ...other, moderation: 'a-priori' }, sections).length === 0
  }
  return refusalOf(nameOf(command), phaseOf(state, actingAt(command, last)), obstacles, ADVICE, isAccepted)
}
