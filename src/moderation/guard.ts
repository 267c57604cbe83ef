import type { BlockerCode } from '../core/codes/moderation.ts'
import { isInstant } from '../core/instant.ts'
import type { ProblemParams } from '../core/problem.ts'
import type { Command } from './command.ts'
import type { Comment } from './comment.ts'
import type { Envelope } from './envelope.ts'
import type { Policy } from './policy.ts'
import type { Obstacle } from './refusal/refusal.ts'

/** Reports something against a command. */
export type Oppose = (code: BlockerCode, params?: ProblemParams, retry?: Obstacle['retry']) => void

/**
 * Looks at one thing and reports everything that is against a command on a comment.
 *
 * `at` is when the command acts; see `actingAt`.
 */
export type Guard = (oppose: Oppose, command: Command, comment: Comment, policy: Policy, at: string) => void

/** What was done last to what a command is given on. */
export interface Last {
  readonly commandId: string
  readonly command: string
  readonly at: string
  readonly by: string
}

/** List what guards report, in the order in which they are asked. */
export function collectObstacles(ask: (oppose: Oppose) => void): readonly Obstacle[] {
  const obstacles: Obstacle[] = []
  ask((code, params = {}, retry) => {
    obstacles.push({ code, params, retry })
  })
  return obstacles
}

/** Say when a command acts: when it is dated, or else when the last change was made. */
export function actingAt(command: Envelope, last: Last): string {
  return isInstant(command?.at) ? command.at : last.at
}
