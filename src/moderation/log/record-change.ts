import { refOf } from '../actor.ts'
import type { Command } from '../command.ts'
import type { LivingComment, Standing } from '../comment.ts'
import type { Effect, EffectKind } from '../effect.ts'
import { groundsOf } from '../grounds.ts'
import { firedChecks } from '../intake/verdict.ts'
import type { Policy } from '../policy.ts'
import { snapshotPolicy } from '../policy-snapshot.ts'
import type { ChangeEntry } from './log-entry.ts'

type Details = Pick<ChangeEntry, 'grounds' | 'undoes' | 'report' | 'settled' | 'purged' | 'request' | 'checks'>

const NO_DETAILS: Details = {}

/** Write the log entry of an accepted command: everything that `evolve` needs, and no word nor person. */
export function recordChange(
  comment: LivingComment,
  command: Command,
  policy: Policy,
  to: Standing,
  effects: readonly Effect[],
): ChangeEntry {
  const { actor, at, id, type } = command
  return {
    comment: comment.id,
    seq: comment.version + 1,
    commandId: id,
    at,
    actor: refOf(actor),
    command: type,
    from: comment.state,
    to,
    revision: type === 'editByAuthor' ? comment.revision + 1 : comment.revision,
    policy: snapshotPolicy(policy),
    effects: kindsOf(effects),
    ...detailsOf(comment, command, policy),
  }
}

/** Name the effects, each kind once, in their order. */
export function kindsOf(effects: readonly Effect[]): readonly EffectKind[] {
  const kinds: EffectKind[] = []
  for (const { kind } of effects) if (!kinds.includes(kind)) kinds.push(kind)
  return kinds
}

function detailsOf(comment: LivingComment, command: Command, policy: Policy): Details {
  switch (command.type) {
    case 'reject':
    case 'remove':
      return { grounds: groundsOf(command.grounds) }
    case 'undo':
      return undoDetails(comment)
    case 'editByAuthor':
      return command.findings == null ? NO_DETAILS : { checks: firedChecks(command.findings) }
    case 'report':
      return { report: { id: command.report, at: command.at, by: command.actor.id, ground: command.ground } }
    case 'settleReport': {
      const settled = { report: command.report, outcome: command.outcome }
      return command.grounds == null ? { settled } : { settled, grounds: groundsOf(command.grounds) }
    }
    case 'erase':
      return command.request == null ? NO_DETAILS : { request: command.request }
    case 'purgeIdentifiers':
      return { purged: policy.purge ?? 'none' }
    default:
      return NO_DETAILS
  }
}

// What is restricted anew is so for the reasons of then.
function undoDetails({ previous }: LivingComment): Details {
  if (previous == null) return NO_DETAILS
  const { entry, standing } = previous
  const isRestricted = standing.state === 'rejected' || standing.state === 'removed'
  if (!isRestricted || standing.grounds.kind === 'unknown') return { undoes: entry }
  return { undoes: entry, grounds: standing.grounds }
}
