import type { Command } from '../command.ts'
import type { Comment, LivingComment } from '../comment.ts'
import { isName } from '../field-tests.ts'
import type { Oppose } from '../guard.ts'
import type { Policy } from '../policy.ts'
import { moderationTable } from '../table.ts'
import { isRefusal } from '../transition.ts'

/** Check what the table says, and that there is something for the command to change. */
export function checkCell(oppose: Oppose, command: Command, comment: Comment, policy: Policy): void {
  const cell = moderationTable[comment.state][command.type]
  if (isRefusal(cell)) oppose(cell, { state: comment.state, command: command.type })
  else if (comment.state !== 'erased') checkChange(oppose, command, comment, policy)
}

// Where the state stays, the command can still find that what it is about is done, or is not there.
function checkChange(oppose: Oppose, command: Command, comment: LivingComment, policy: Policy): void {
  switch (command.type) {
    case 'approve': {
      if (comment.state !== 'published') return
      const accepted = comment.acceptedRevision === comment.revision
      // A machine has nothing to confirm: its approval is no acceptance.
      if (accepted || command.actor.role === 'system') oppose('moderation/already-approved')
      return
    }
    case 'report': {
      const { actor, report } = command
      if (comment.reports.some(({ by }) => by === actor.id)) oppose('moderation/already-reported')
      // Somebody else's: who reports for the first time must not be told that they did.
      else if (comment.reports.some(({ id }) => id === report)) oppose('moderation/command-id-used', { id: report })
      return
    }
    case 'settleReport': {
      const known = comment.reports.some(({ id }) => id === command.report)
      if (!known) oppose('moderation/no-such-report', { report: isName(command.report) ? command.report : null })
      return
    }
    case 'purgeIdentifiers': {
      const { kind } = comment.identifiers.ip
      if (kind === 'none' || kind === policy.purge) oppose('moderation/nothing-to-purge')
      return
    }
    default:
  }
}
