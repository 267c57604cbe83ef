import { expect, test } from 'vitest'
import type { Comment } from '../../../src/moderation/comment.ts'
import type { Policy } from '../../../src/moderation/policy.ts'
import { author, blockersOf, fresh, inState, judge, moderator, POSTERIORI, PRIORI, system, through } from '../sample.ts'

const NOTHING = ['nothing-to-undo', {}]
const UNREAD = ['undo-needs-approval', {}]
const removed = through(inState.published, POSTERIORI, ['remove', moderator])
const approved = through(inState.published, POSTERIORI, ['approve', moderator])
const imported: Comment = { ...(inState.published as Comment<'published'>), basis: { kind: 'imported' } }

test.each<[string, Comment, Policy, readonly unknown[]]>([
  ['of what was never decided on', inState.pending, PRIORI, [NOTHING]],
  ['of what a database says was never decided on', { ...inState.pending, previous: null } as never, PRIORI, [NOTHING]],
  ['of a decision', inState.rejected, PRIORI, []],
  ['of an undo', through(inState.rejected, PRIORI, ['undo', moderator]), PRIORI, [NOTHING]],
  ['of what a program did', through(inState.pending, POSTERIORI, ['markSpam', system]), POSTERIORI, [NOTHING]],
  ['back to what the mode let through', removed, POSTERIORI, []],
  ['back to what the mode let through, a priori since', removed, PRIORI, [UNREAD]],
  ['back to what the mode let through, closed since', removed, { mode: 'closed' }, []],
  ['back to what was accepted, a priori since', through(approved, POSTERIORI, ['remove', moderator]), PRIORI, []],
  ['back to what was imported, a priori', through(imported, POSTERIORI, ['remove', moderator]), PRIORI, [UNREAD]],
  ['back to what waits, a priori', through(inState.pending, PRIORI, ['approve', moderator]), PRIORI, []],
  [
    'of a decision on other words',
    through(approved, POSTERIORI, ['editByAuthor', author]),
    POSTERIORI,
    [['content-changed-since', { seen: 1, now: 2 }]],
  ],
  [
    'back to what was accepted, on other words, a priori',
    through(approved, POSTERIORI, ['reopen', moderator], ['editByAuthor', author]),
    PRIORI,
    [['content-changed-since', { seen: 1, now: 2 }], UNREAD],
  ],
])('an undo %s', (_, comment, policy, blockers) => {
  const result = judge(comment, fresh('undo', comment), policy)
  expect(blockersOf(result).map(({ code, params }) => [code.replace('moderation/', ''), params])).toEqual(blockers)
})

test.each(['retracted', 'erased'] as const)('of a comment that is %s, the table says enough', (state) => {
  expect(blockersOf(judge(inState[state], fresh('undo', inState[state]), PRIORI))).toHaveLength(1)
})
