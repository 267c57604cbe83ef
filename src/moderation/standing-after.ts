import type { CommandType, State } from '../core/moderation-states.ts'
import type { Command, CommandOf } from './command.ts'
import type { LivingComment, Standing } from './comment.ts'
import { groundsOf } from './grounds.ts'
import { holdReason } from './intake/trust.ts'
import { firedChecks } from './intake/verdict.ts'
import type { Policy } from './policy.ts'
import { standingOf } from './standing-of.ts'
import type { Next } from './transition.ts'

// What the table says of a command in any state: a case below that leads elsewhere does not compile.
type To<C extends CommandType> = Standing<Next<State, C>>

/** Say which standing a command that nothing forbids leads to: the table's state, or what the rule of the cell decides. */
export function standingAfter(comment: LivingComment, command: Command, policy: Policy): Standing {
  const { at, actor } = command
  switch (command.type) {
    case 'approve':
      return afterApproval(comment, command, policy)
    case 'reject':
      return { state: 'rejected', grounds: groundsOf(command.grounds), since: at } satisfies To<'reject'>
    case 'remove':
      return { state: 'removed', grounds: groundsOf(command.grounds), since: at } satisfies To<'remove'>
    case 'markSpam':
      return { state: 'spam', by: actor.role === 'system' ? 'check' : 'human', since: at } satisfies To<'markSpam'>
    case 'markHam':
      return { state: 'pending', why: 'legitimised', since: at } satisfies To<'markHam'>
    case 'reopen':
      // What a program points at, nobody has decided on: no later program is held off by it.
      return {
        state: 'pending',
        why: actor.role === 'system' ? 'suspect' : 'reopened',
        since: at,
      } satisfies To<'reopen'>
    case 'undo':
      return comment.previous?.standing ?? standingOf(comment)
    case 'editByAuthor':
      return afterEdit(comment, command, policy)
    case 'retract':
      return { state: 'retracted', wasPublic: comment.state === 'published', since: at } satisfies To<'retract'>
    case 'report':
      return afterReport(comment, command, policy)
    case 'erase':
    case 'expire':
      return { state: 'erased', wasPublic: isPublicPlace(comment), since: at } satisfies To<'erase' | 'expire'>
    default:
      return standingOf(comment)
  }
}

function isPublicPlace(comment: LivingComment): boolean {
  return comment.state === 'published' || (comment.state === 'retracted' && comment.wasPublic)
}

function afterApproval(comment: LivingComment, { actor, at }: CommandOf<'approve'>, { mode }: Policy): To<'approve'> {
  return {
    state: 'published',
    // A machine accepts nothing: what it lets through is public by policy.
    basis:
      actor.role === 'system'
        ? { kind: 'policy', mode }
        : { kind: 'decision', entry: comment.version + 1, revision: comment.revision },
    publishedAt: comment.state === 'published' ? comment.publishedAt : at,
  }
}

// rule:author-edit. New words are public at once only where the words of a new comment would be.
function afterEdit(comment: LivingComment, command: CommandOf<'editByAuthor'>, policy: Policy): Standing {
  const { findings = [], approvedCount = 0, at } = command
  // Who edits has proved who they are, the guards see to it; who wrote may not have, by then.
  const reason = holdReason(policy, { verified: true, approvedCount }, findings)
  // What waits already keeps its place in the queue and, where the new words are not suspect, the reason why it waits.
  const since = comment.state === 'pending' ? comment.since : at
  if (reason === 'suspect') return { state: 'pending', why: 'suspect', checks: firedChecks(findings), since }
  if (comment.state !== 'published') return standingOf(comment)
  if (reason != null) return { state: 'pending', why: 'edited', since: at }
  return { state: 'published', basis: { kind: 'policy', mode: policy.mode }, publishedAt: comment.publishedAt }
}

// rule:report. Reports hide nothing that a human accepted: no crowd overrules a moderator.
function afterReport(comment: LivingComment, { at }: CommandOf<'report'>, policy: Policy): Standing {
  const { reportThreshold = Number.POSITIVE_INFINITY } = policy
  const isAccepted = comment.acceptedRevision === comment.revision
  if (isAccepted || comment.reports.length + 1 < reportThreshold) return standingOf(comment)
  return { state: 'pending', why: 'reported', since: at }
}
