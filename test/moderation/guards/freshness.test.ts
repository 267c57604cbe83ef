import { expect, test } from 'vitest'
import type { Actor } from '../../../src/moderation/actor.ts'
import type { Command, Expected } from '../../../src/moderation/command.ts'
import type { Comment } from '../../../src/moderation/comment.ts'
import { collectObstacles } from '../../../src/moderation/guard.ts'
import { checkFreshness, checkVersion } from '../../../src/moderation/guards/freshness.ts'
import type { Policy } from '../../../src/moderation/policy.ts'
import {
  accept,
  admin,
  author,
  blockersOf,
  fresh,
  inState,
  judge,
  minute,
  moderator,
  POSTERIORI,
  PRIORI,
  reader,
  system,
} from '../sample.ts'

function found(on: Comment, type: Command['type'], change: object, policy: Policy = PRIORI) {
  return blockersOf(judge(on, { ...fresh(type, on), ...change } as unknown as Command, policy)).map(
    ({ code, params }) => [code.replace('moderation/', ''), params],
  )
}

test('a stale decision tells what overtook it', () => {
  const edited = accept(inState.published, fresh('editByAuthor', inState.published, author), POSTERIORI).next
  expect(found(edited, 'remove', { expected: { version: 1, revision: 1 } }, POSTERIORI)).toEqual([
    ['stale-version', { seen: 1, now: 2, who: 'w1', when: minute(1), command: 'editByAuthor', state: 'published' }],
    ['content-changed', { seen: 1, now: 2 }],
  ])
  expect(found(edited, 'remove', { expected: { version: 2, revision: 1 } }, POSTERIORI)).toEqual([
    ['content-changed', { seen: 1, now: 2 }],
  ])
})

const reported = accept(inState.published, fresh('report', inState.published, reader), POSTERIORI).next

test.each<[unknown, boolean]>([
  [moderator, true],
  [admin, true],
  [system, true],
  [author, false],
  [{ role: 'reader', id: 'r2' }, false],
  [{ role: 'visitor', id: 'v1' }, false],
  [{ role: 'dataSubject', id: 'd1' }, false],
  // That the actor is missing is told by the shape.
  [undefined, false],
  [null, false],
  [{}, false],
])('who reported a comment, and that somebody did, is told to %j: %s', (actor, isTold) => {
  const expected = { version: 1, revision: 1 }
  const seen = { expected, actor: actor as Actor }
  const obstacles = collectObstacles((oppose) => checkFreshness(oppose, seen, reported))
  const told = isTold ? { who: 'r1', command: 'report', state: 'published' } : { who: null, command: null, state: null }
  const when = reported.last.at
  expect(obstacles).toEqual([{ code: 'moderation/stale-version', params: { seen: 1, now: 2, when, ...told } }])
})

test('who looks at a report is not told to the one who made it', () => {
  const last = { commandId: 'r3', command: 'take', at: minute(3), by: 'm1' }
  const seen = { expected: { version: 1 }, actor: reader }
  const [stale] = collectObstacles((oppose) =>
    checkVersion(oppose, 'moderation/report-stale', seen, { last, version: 3 }),
  )
  expect(stale?.params).toEqual({ seen: 1, now: 3, who: null, when: minute(3) })
})

test.each<[unknown, readonly string[]]>([
  [{ version: 1, revision: 1 }, []],
  [{ version: 2, revision: 1 }, ['stale-version']],
  [{ version: 0, revision: 1 }, ['stale-version']],
  [{ version: 1, revision: 2 }, ['content-changed']],
  [{ version: 9, revision: 9 }, ['stale-version', 'content-changed']],
  // What is incomplete is told as that, by the shape.
  [undefined, []],
  [null, []],
  [{ version: 2 }, []],
  [{ version: '2', revision: 2 }, []],
])('who saw %j of version 1, revision 1', (expected, codes) => {
  const obstacles = collectObstacles((oppose) =>
    checkFreshness(oppose, { expected: expected as Expected, actor: moderator }, inState.pending),
  )
  expect(obstacles.map(({ code }) => code.replace('moderation/', ''))).toEqual(codes)
})

test.each<[unknown, boolean]>([
  [{ version: 3 }, true],
  [{ version: 2 }, false],
  [{ version: 4 }, false],
  [undefined, true],
  [{}, true],
  [{ version: '2' }, true],
  // What is incomplete was found so already; these would make no JSON.
  [{ version: Number.NaN }, true],
  [{ version: Number.POSITIVE_INFINITY }, true],
])('who saw %j of a report of version 3 may go on: %s', (expected, ok) => {
  const last = { commandId: 'r3', command: 'take', at: minute(3), by: 'm1' }
  const seen = { expected: expected as Expected, actor: moderator }
  const obstacles = collectObstacles((oppose) =>
    checkVersion(oppose, 'moderation/report-stale', seen, { last, version: 3 }),
  )
  const params = { seen: (expected as Expected | undefined)?.version, now: 3, who: 'm1', when: minute(3) }
  expect(obstacles).toEqual(ok ? [] : [{ code: 'moderation/report-stale', params }])
})
