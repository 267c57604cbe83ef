import type { CommandType } from '../core/moderation-states.ts'
import type { Actor } from './actor.ts'
import type { Command } from './command.ts'
import type { Comment } from './comment.ts'

/** Write a command that is complete and fresh: whatever is then against it lies in the comment, the actor or the policy. */
export function sampleCommand(type: CommandType, comment: Comment, actor: Actor, at: string): Command {
  const { last, version, revision } = comment
  const fields = { id: `${last.commandId}+`, at, actor, expected: { version, revision } }
  const grounds = { kind: 'other', explanation: '–' } as const
  switch (type) {
    case 'reject':
    case 'remove':
      return { ...fields, type, grounds }
    case 'editByAuthor':
      return { ...fields, type, content: { text: '–' } }
    case 'report':
      return { ...fields, type, report: newReportId(comment), ground: 'other' }
    case 'settleReport':
      return { ...fields, type, report: firstReport(comment) ?? '–', outcome: 'dismissed' }
    case 'erase':
      return { ...fields, type, request: '–' }
    default:
      return { ...fields, type }
  }
}

// Longer than any id in use, hence none of them.
function newReportId(comment: Comment): string {
  return comment.state === 'erased' ? '–' : `${comment.reports.map(({ id }) => id).join('')}+`
}

function firstReport(comment: Comment): string | undefined {
  return comment.state === 'erased' ? undefined : comment.reports[0]?.id
}
