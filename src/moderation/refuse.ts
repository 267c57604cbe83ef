import type { CommandType } from '../core/moderation-states.ts'
import type { Command } from './command.ts'
import type { Comment } from './comment.ts'
import { fieldOf } from './guards/fields.ts'
import { findObstacles } from './guards/order.ts'
import type { Policy } from './policy.ts'
import { ADVICE, type Blocker, type Blockers, type Obstacle, type Refusal } from './refusal.ts'
import { sampleCommand } from './sample-command.ts'

/** Make a refusal of what is against a command; another command is advised only when it would be accepted now. */
export function refuse(comment: Comment, command: Command, policy: Policy, obstacles: readonly Obstacle[]): Refusal {
  const isAccepted = (type: CommandType): boolean => {
    const other = sampleCommand(type, comment, command.actor, command.at)
    return findObstacles(comment, other, policy).length === 0
  }
  const blockers = toBlockers(obstacles, isAccepted)
  const type = fieldOf(command, 'type')
  return { command: typeof type === 'string' ? type : '', state: comment.state, blockers }
}

/** Advise on each obstacle: at least one must be given. */
export function toBlockers(obstacles: readonly Obstacle[], isAccepted: (type: CommandType) => boolean): Blockers {
  const [first, ...others] = obstacles.map(({ code, params }): Blocker => {
    const advice = ADVICE[code] ?? 'never'
    if (typeof advice === 'string') return { code, params, retry: advice }
    const isUseful = isAccepted(advice.try)
    return isUseful ? { code, params, retry: 'other-command', try: advice.try } : { code, params, retry: 'never' }
  })
  if (first === undefined) throw new TypeError('Expected `obstacles` to hold one')
  return [first, ...others]
}
