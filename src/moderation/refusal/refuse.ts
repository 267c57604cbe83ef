import type { CommandType } from '../../core/moderation-states.ts'
import type { Command } from '../command.ts'
import type { Comment } from '../comment.ts'
import { recordOf } from '../guards/fields.ts'
import { isAccepted } from '../guards/order.ts'
import type { Policy } from '../policy.ts'
import { ADVICE, type AdviceTable, type Blocker, type Obstacle, type Refusal, SHARED_ADVICE } from './refusal.ts'
import { sampleCommand } from './sample-command.ts'

/** Make a refusal of what is against a command; another command is advised only when it would be accepted now. */
export function refuse(comment: Comment, command: Command, policy: Policy, obstacles: readonly Obstacle[]): Refusal {
  const wouldDo = (type: CommandType): boolean =>
    isAccepted(comment, sampleCommand(type, comment, command.actor, command.at), policy)
  return refusalOf(nameOf(command), comment.state, obstacles, ADVICE, wouldDo)
}

/** Name a command as it was given; it may be none at all. */
export function nameOf(command: unknown): string {
  const { type } = recordOf(command)
  return typeof type === 'string' ? type : ''
}

/**
 * Refuse a command for what is against it, of which there is something, and advise on it; on no other command, unless it
 * can be told which one would be accepted.
 */
export function refusalOf<Of extends string, Other extends string>(
  command: string,
  state: Of | null,
  obstacles: readonly Obstacle[],
  advice: AdviceTable<Other>,
  isAccepted: (type: Other) => boolean = () => false,
): Refusal<Of, Other> {
  const blockers = obstacles.map(({ code, params, retry }): Blocker<Other> => {
    const advised = retry ?? advice[code] ?? SHARED_ADVICE[code] ?? 'never'
    if (typeof advised === 'string') return { code, params, retry: advised }
    const other = advised.try
    return isAccepted(other) ? { code, params, retry: 'other-command', try: other } : { code, params, retry: 'never' }
  })
  if (!isFilled(blockers)) throw new TypeError('Expected `obstacles` to hold one')
  return { command, state, blockers }
}

function isFilled<Item>(list: readonly Item[]): list is readonly [Item, ...Item[]] {
  return list.length > 0
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
