import { expectCount, expectString } from '../../core/argument.ts'
import { type Expect, expectWord, type FieldChecks, fieldsOf, ifGiven, itemsOf } from '../../core/expect-fields.ts'
import { expectInstant } from '../../core/expect-instant.ts'
import { MODES } from '../../core/moderation-states.ts'
import { expectForum } from '../expect-comment.ts'
import type { ForumState } from './forum-state.ts'

/** Refuse what is no forum, such as one that was stored and is damaged. */
export const expectForumState: Expect = fieldsOf({
  moderation: expectWord(MODES),
  last: fieldsOf({ at: expectInstant }),
  forum: expectForum,
  version: expectCount,
  closesAt: ifGiven(expectInstant),
  reopenedAt: ifGiven(expectInstant),
  lockedThreads: itemsOf(expectString),
} satisfies FieldChecks<ForumState>)
