import type { LivingComment } from '../comment.ts'
import { oppose, type Situation } from '../situation.ts'
import { moderationTable } from '../table.ts'
import { isRefusal } from '../transition.ts'

/** Check what the table says, and that there is something for the command to change. */
export function checkCell(situation: Situation): void {
  const { command, comment } = situation
  const cell = moderationTable[comment.state][command.type]
  if (isRefusal(cell)) oppose(situation, cell, { state: comment.state, command: command.type })
  else if (comment.state !== 'erased') checkObject(situation, comment)
}

// Where the state stays, the command can still find that what it is about is done, or is not there.
function checkObject(situation: Situation, comment: LivingComment): void {
  const { command, policy } = situation
  switch (command.type) {
    case 'approve': {
      if (comment.state !== 'published') return
      const accepted = comment.acceptedRevision === comment.revision
      // A machine has nothing to confirm: its approval is no acceptance.
      if (accepted || command.actor.role === 'system') oppose(situation, 'moderation/already-approved')
      return
    }
    case 'report': {
      const known = comment.reports.some(({ id, by }) => by === command.actor.id || id === command.report)
      if (known) oppose(situation, 'moderation/already-reported')
      return
    }
    case 'settleReport': {
      const known = comment.reports.some(({ id }) => id === command.report)
      if (!known) oppose(situation, 'moderation/no-such-report', { report: command.report ?? null })
      return
    }
    case 'purgeIdentifiers': {
      const { kind } = comment.identifiers.ip
      if (kind === 'none' || kind === policy.purge) oppose(situation, 'moderation/nothing-to-purge')
      return
    }
    default:
  }
}
