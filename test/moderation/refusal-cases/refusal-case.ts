import type { RefusalCode } from '../../../src/core/codes/moderation.ts'
import type { CommandType } from '../../../src/core/moderation-states.ts'
import type { Actor } from '../../../src/moderation/actor.ts'
import type { Comment } from '../../../src/moderation/comment.ts'
import type { Policy } from '../../../src/moderation/policy.ts'
import type { Retry } from '../../../src/moderation/refusal/refusal.ts'

/** A command that is refused, and how. */
export interface RefusalCase {
  readonly code: RefusalCode
  readonly type: CommandType
  readonly on: Comment
  readonly by?: Actor
  readonly policy?: Policy
  /** Fields of the command that are not those of a complete and fresh one. */
  readonly change?: object
  readonly retry: Retry
  readonly advice?: CommandType
  /** Words that the French message must hold. */
  readonly says: string
}
