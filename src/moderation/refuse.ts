import type { Command } from './command.ts'
import type { Comment } from './comment.ts'
import { findObstacles } from './guards/order.ts'
import type { Policy } from './policy.ts'
import { ADVICE, type Blocker, type Obstacle, type Refusal } from './refusal.ts'
import { sampleCommand } from './sample-command.ts'

/** Make a refusal of what is against a command; another command is advised only when it would be accepted now. */
export function refuse(comment: Comment, command: Command, policy: Policy, obstacles: readonly Obstacle[]): Refusal {
  const [first, ...others] = obstacles.map((obstacle) => toBlocker(obstacle, comment, command, policy))
  const blockers = [first ?? ERASED, ...others] as const
  return { command: String(command?.type), state: comment.state, blockers }
}

const ERASED: Blocker = { code: 'moderation/erased', params: {}, retry: ADVICE['moderation/erased'] }

function toBlocker({ code, params }: Obstacle, comment: Comment, command: Command, policy: Policy): Blocker {
  const advice = ADVICE[code]
  if (typeof advice === 'string') return { code, params, retry: advice }
  const other = sampleCommand(advice.try, comment, command.actor, command.at)
  if (findObstacles(comment, other, policy).length > 0) return { code, params, retry: 'never' }
  return { code, params, retry: 'other-command', try: advice.try }
}
