import type { RefusalCode } from '../core/codes/moderation.ts'
import type { ProblemParams } from '../core/problem.ts'
import type { Command } from './command.ts'
import type { Comment } from './comment.ts'
import type { Policy } from './policy.ts'
import type { Obstacle } from './refusal.ts'

/** What the guards look at, and where they put what they find. */
export interface Situation {
  readonly comment: Comment
  readonly command: Command
  readonly policy: Policy
  /** When the command acts; the last change of the comment when the command's own date is none. */
  readonly at: string
  readonly obstacles: Obstacle[]
}

/** Looks at one thing and reports everything that is against the command. */
export type Guard = (situation: Situation) => void

/** Report something against the command. */
export function oppose(situation: Situation, code: RefusalCode, params: ProblemParams = {}): void {
  situation.obstacles.push({ code, params })
}
