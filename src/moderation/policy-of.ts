import type { Comment } from './comment.ts'
import { expectPolicy } from './expect-policy.ts'
import type { Policy } from './policy.ts'

/** The rules of the forum of each comment. */
export type PolicyOf = Policy | ((comment: Comment) => Policy)

/** Give the rules that hold for a comment; refuse what is no policy. */
export function rulesFor(comment: Comment, policy: PolicyOf): Policy {
  const rules = typeof policy === 'function' ? policy(comment) : policy
  expectPolicy(rules)
  return rules
}
