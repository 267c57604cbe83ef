import type { CommandType } from '../core/moderation-states.ts'
import type { Command } from './command.ts'
import type { Comment } from './comment.ts'
import { fieldOf } from './guards/fields.ts'
import { findObstacles } from './guards/order.ts'
import type { Policy } from './policy.ts'
import { ADVICE, type AdviceTable, type Blocker, type Blockers, type Obstacle, type Refusal } from './refusal.ts'
import { sampleCommand } from './sample-command.ts'

/** Make a refusal of what is against a command; another command is advised only when it would be accepted now. */
export function refuse(comment: Comment, command: Command, policy: Policy, obstacles: readonly Obstacle[]): Refusal {
  const isAccepted = (type: CommandType): boolean => {
    const other = sampleCommand(type, comment, command.actor, command.at)
    return findObstacles(comment, other, policy).length === 0
  }
  const blockers = toBlockers(obstacles, ADVICE, isAccepted)
  const type = fieldOf(command, 'type')
  return { command: typeof type === 'string' ? type : '', state: comment.state, blockers }
}

/** Advise on each obstacle, of which at least one must be given; on no other command, unless it can be told which one would be accepted. */
export function toBlockers<Other extends string>(
  obstacles: readonly Obstacle[],
  advice: AdviceTable<Other>,
  isAccepted: (type: Other) => boolean = () => false,
): Blockers<Other> {
  const [first, ...others] = obstacles.map(({ code, params, retry }): Blocker<Other> => {
    const advised = retry ?? advice[code] ?? 'never'
    if (typeof advised === 'string') return { code, params, retry: advised }
    const isUseful = isAccepted(advised.try)
    return isUseful ? { code, params, retry: 'other-command', try: advised.try } : { code, params, retry: 'never' }
  })
  if (first === undefined) throw new TypeError('Expected `obstacles` to hold one')
  return [first, ...others]
}

/** Put what a second look found behind what a first one did; what both found is told once. */
export function joinObstacles(found: readonly Obstacle[], others: readonly Obstacle[]): readonly Obstacle[] {
  const isNew = ({ code }: Obstacle): boolean => !found.some((obstacle) => obstacle.code === code)
  return [...found, ...others.filter(isNew)]
}

/** Take what a refusal says without its advice, which holds for the command that was refused only. */
export function obstaclesOf(refusal: Refusal): readonly Obstacle[] {
  return refusal.blockers.map(({ code, params }) => ({ code, params }))
}
