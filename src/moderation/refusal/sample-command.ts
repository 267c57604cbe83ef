import type { CommandType } from '../../core/moderation-states.ts'
import type { Actor } from '../actor.ts'
import type { Command } from '../command.ts'
import type { Comment, OpenReport } from '../comment.ts'

const GROUNDS = { kind: 'other', explanation: '–' } as const

/** Write a command that is complete and fresh: whatever is then against it lies in the comment, the actor or the policy. */
export function sampleCommand(type: CommandType, comment: Comment, actor: Actor, at: string): Command {
  const { last, version, revision } = comment
  const id = `${last.commandId}+`
  const expected = { version, revision }
  const reports = comment.state === 'erased' ? [] : comment.reports
  // Every field is spelt out: spreading the common ones takes V8 more time than to judge the command.
  switch (type) {
    case 'reject':
    case 'remove':
      return { type, id, at, actor, expected, grounds: GROUNDS }
    case 'editByAuthor':
      return { type, id, at, actor, expected, content: { text: '–' } }
    case 'report':
      return { type, id, at, actor, expected, report: newIdBeside(reports), ground: 'other' }
    case 'settleReport':
      return { type, id, at, actor, expected, report: reports[0]?.id ?? '–', outcome: 'dismissed' }
    case 'erase':
      return { type, id, at, actor, expected, request: '–' }
    default:
      return { type, id, at, actor, expected }
  }
}

// Longer than any id in use, hence none of them.
function newIdBeside(reports: readonly OpenReport[]): string {
  return `${reports.map(({ id }) => id).join('')}+`
}
