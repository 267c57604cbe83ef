import { expect, test } from 'vitest'
import { parseForum } from '../../../src/models/forum.ts'
import { decide } from '../../../src/moderation/decide.ts'
import { policyOfForum } from '../../../src/moderation/forum/policy-of-forum.ts'
import type { Policy } from '../../../src/moderation/policy.ts'
import { fresh, inState, minute } from '../sample.ts'

test.each([
  [{ moderation: 'a-priori' }, {}, { mode: 'a-priori' }],
  [{ moderation: 'closed', registration: 'required' }, {}, { mode: 'closed', registration: 'required' }],
  [{ moderation: 'a-priori', lockedThreads: [] }, { fourEyes: true }, { mode: 'a-priori', fourEyes: true }],
  [
    { moderation: 'a-priori', closesAt: minute(1), lockedThreads: ['7'] },
    { closesAt: minute(9), sections: ['3'] },
    { mode: 'a-priori', closesAt: minute(1), lockedThreads: ['7'], sections: ['3'] },
  ],
  [
    { moderation: 'a-priori', reopenedAt: minute(2) },
    { closeAfterDays: 14 },
    { mode: 'a-priori', reopenedAt: minute(2), closeAfterDays: 14 },
  ],
  [
    { moderation: 'a-priori', registration: null, closesAt: null, lockedThreads: null, reopenedAt: null },
    { closesAt: minute(9) },
    { mode: 'a-priori', closesAt: minute(9) },
  ],
  [{ moderation: 'a-priori' }, { closesAt: minute(9) }, { mode: 'a-priori', closesAt: minute(9) }],
] as const)('%j of a site %j', (forum, site, policy) => {
  expect(policyOfForum(forum, site)).toStrictEqual(policy)
})

test('a forum of a directory gives a policy that decide takes', () => {
  const forum = parseForum({ id: 'forum-12', moderation: 'a-priori', registration: 'required', fields: [] })
  if (!forum.ok) throw new Error('no forum')
  const policy: Policy = policyOfForum(forum.value)
  expect(decide(inState.pending, fresh('approve', inState.pending), policy).ok).toBe(true)
})

test.each([
  [null, '`null`'],
  [Promise.resolve({ fourEyes: true }), 'a promise'],
])('a site that is %o is no rules of one', (site, got) => {
  expect(() => policyOfForum({ moderation: 'a-priori' }, site as never)).toThrow(
    `Expected \`site\` to be an object, got ${got}`,
  )
})
