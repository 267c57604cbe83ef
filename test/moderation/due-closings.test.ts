import { expect, test } from 'vitest'
import type { Comment } from '../../src/moderation/comment.ts'
import { type DueClosing, dueClosings } from '../../src/moderation/due-closings.ts'
import { decideForum } from '../../src/moderation/forum/decide-forum.ts'
import type { ForumCommand } from '../../src/moderation/forum/forum-command.ts'
import { openForum } from '../../src/moderation/forum/open-forum.ts'
import { policyOfForum } from '../../src/moderation/forum/policy-of-forum.ts'
import type { Policy } from '../../src/moderation/policy.ts'
import type { PolicyOf } from '../../src/moderation/policy-of.ts'
import { admin, born, inState, minute, POSTERIORI, system } from './sample.ts'

const policy: Policy = { ...POSTERIORI, closeAfterDays: 14 }
const late = born(POSTERIORI, { id: '8', commandId: '8', at: '2014-06-20T10:00:00Z' })

const LATER = '2014-07-20T00:00:00Z'

function closings(comments: readonly Comment[], rules: PolicyOf, now = LATER): readonly DueClosing[] {
  return dueClosings(comments, rules, now, system)
}

test('a forum is closed when it has been quiet for so long', () => {
  const now = '2014-07-04T10:00:00Z'
  const due = '2014-07-04T10:00:00.000Z'
  expect(closings([late, inState.published], policy, now)).toEqual([
    {
      kind: 'forum',
      due,
      forum: { type: 'article', id: '12' },
      command: { type: 'close', id: `close:article:12:${due}`, at: now, actor: system },
    },
  ])
  expect(closings([late, inState.published], policy, '2014-07-04T09:59:59Z')).toEqual([])
})

test('it stays open where no rule says for how long', () => {
  expect(closings([late], POSTERIORI)).toEqual([])
})

test.each<Partial<Policy>>([{ mode: 'closed' }, { closesAt: '2014-07-01T00:00:00Z' }])(
  'it is not closed twice: %j',
  (change) => {
    expect(closings([late], { ...policy, ...change })).toEqual([])
  },
)

test('a closing that is announced for later does not keep it open', () => {
  expect(closings([late], { ...policy, closesAt: '2015-01-01T00:00:00Z' })).toHaveLength(1)
})

test.each([
  ['2014-07-01T10:00:00Z', ['2014-07-15T10:00:00.000Z']],
  ['2014-07-19T10:00:00Z', []],
  ['2014-06-19T10:00:00Z', ['2014-07-04T10:00:00.000Z']],
])('a forum that was reopened at %s is given its days anew, unless a comment came since', (reopenedAt, due) => {
  expect(closings([late], { ...policy, reopenedAt }).map((closing) => closing.due)).toEqual(due)
})

test.each([
  ['a moderator', { type: 'close', id: 'f2', at: '2014-06-21T10:00:00Z', actor: admin, expected: { version: 1 } }],
  ['a program', undefined],
] as const)('what %s closed and a moderator reopened stays open until it was quiet again', (_who, byHand) => {
  const opening = {
    commandId: 'f1',
    at: minute(0),
    actor: admin,
    forum: late.forum,
    moderation: 'a-posteriori',
  } as const
  const { next, entry } = openForum(opening)
  const log = [entry]
  let forum = next
  const give = (command: ForumCommand): void => {
    const result = decideForum(forum, command, { log })
    if (!result.ok || result.repeated) throw new Error(`not done: ${command.id}`)
    forum = result.next
    log.push(result.entry)
  }
  const due = (now: string) =>
    closings([late], policyOfForum(forum, { closeAfterDays: 14 }), now).map(({ command }) => command)
  for (const command of byHand ? [byHand] : due(LATER)) give(command)
  give({ type: 'reopenForum', id: 'f3', at: LATER, actor: admin, expected: { version: 2 } })
  give({ type: 'lockThread', id: 'f4', at: LATER, actor: admin, expected: { version: 3 }, thread: '8' })
  expect(due('2014-07-20T23:00:00Z')).toEqual([])
  expect(due('2014-08-02T23:00:00Z')).toEqual([])
  for (const command of due('2014-08-03T00:00:00Z')) give(command)
  expect(policyOfForum(forum).closesAt).toBe('2014-08-03T00:00:00Z')
  expect(due('2014-08-04T00:00:00Z')).toEqual([])
})

const gone = { state: 'erased', wasPublic: false } as const
test.each<[object, string]>([
  [inState.spam, '2014-06-26'],
  [inState.rejected, '2014-06-26'],
  [inState.removed, '2014-06-26'],
  [{ ...inState.retracted, wasPublic: false }, '2014-06-26'],
  [{ ...inState.erased, ...gone }, '2014-06-26'],
  [inState.pending, '2014-07-04'],
  [inState.published, '2014-07-04'],
  [{ ...inState.retracted, wasPublic: true }, '2014-07-04'],
  [{ ...inState.erased, wasPublic: true }, '2014-07-04'],
])('its days count from the last comment that was not taken away: %#', (other, since) => {
  const last = { ...late, ...other, id: '8', submittedAt: late.submittedAt } as Comment
  for (const comments of [
    [inState.published, last],
    [last, inState.published],
  ]) {
    expect(closings(comments, policy).map(({ due }) => due.slice(0, 10))).toEqual([since])
  }
  expect(closings([last], policy).map(({ due }) => due.slice(0, 10))).toEqual(['2014-07-04'])
})

test('forums of several objects are told apart', () => {
  const rules = ({ forum }: Comment): Policy => (forum.id === '12' ? policy : POSTERIORI)
  const elsewhere = { ...late, id: '9', forum: { type: 'article', id: '13' } }
  expect(closings([late, elsewhere], rules)).toMatchObject([{ kind: 'forum', forum: { id: '12' } }])
  expect(closings([late, elsewhere], policy)).toHaveLength(2)
})
