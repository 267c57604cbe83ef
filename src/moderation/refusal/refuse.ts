import type { CommandType } from '../../core/moderation-states.ts'
import type { Command } from '../command.ts'
import type { Comment } from '../comment.ts'
import { isAccepted } from '../guards/order.ts'
import type { Policy } from '../policy.ts'
import { ADVICE, type Obstacle, type Refusal } from './refusal.ts'
import { nameOf, refusalOf } from './refusal-of.ts'
import { sampleCommand } from './sample-command.ts'

/** Make a refusal of what is against a command; another command is advised only when it would be accepted now. */
export function refuse(comment: Comment, command: Command, policy: Policy, obstacles: readonly Obstacle[]): Refusal {
  const wouldDo = (type: CommandType): boolean =>
    isAccepted(comment, sampleCommand(type, comment, command.actor, command.at), policy)
  return refusalOf(nameOf(command), comment.state, obstacles, ADVICE, wouldDo)
}
