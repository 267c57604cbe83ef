import { hasCome, isBefore } from '../core/instant.ts'
import type { SystemActor } from './actor.ts'
import type { CommandOf } from './command.ts'
import type { Comment, LivingComment } from './comment.ts'
import type { Policy } from './policy.ts'
import { retentionEnd } from './retention.ts'

/** A comment whose time is over: the command that erases it, or its address, is for `decide`. */
export interface DueCommand {
  readonly kind: 'comment'
  /** ISO instant since which it is due. */
  readonly due: string
  /** Id of the comment. */
  readonly comment: string
  readonly command: CommandOf<'expire' | 'erase' | 'purgeIdentifiers'>
}

/** Give the command that a comment is due for under its rules: to erase it or, while it may be kept, its address. */
export function dueCommands(comment: Comment, policy: Policy, now: string, actor: SystemActor): readonly DueCommand[] {
  // A clock that runs behind the log must wait: its commands would be refused.
  if (comment.state === 'erased' || isBefore(now, comment.last.at)) return []
  const { id, revision, state, version } = comment
  const act = (type: DueCommand['command']['type'], due: string | undefined): readonly DueCommand[] => {
    if (due == null || !hasCome(due, now)) return []
    const command = { at: now, actor, expected: { version, revision }, type, id: `${type}:${id}:${version}` }
    return [{ kind: 'comment', due, comment: id, command }]
  }
  const ends = act(state === 'published' ? 'erase' : 'expire', retentionEnd(comment, policy))
  return ends.length > 0 ? ends : act('purgeIdentifiers', purgeDate(comment, policy))
}

function purgeDate({ identifiers: { ip }, last }: LivingComment, policy: Policy): string | undefined {
  if (ip.kind === 'full') return ip.keepUntil
  return ip.kind === 'prefix' && policy.purge === 'none' ? last.at : undefined
}
