import { expect, test } from 'vitest'
import type { Comment, LivingComment } from '../../src/moderation/comment.ts'
import { standingOf } from '../../src/moderation/standing-of.ts'
import { born, inState, minute, POSTERIORI } from './sample.ts'

const suspect = born(POSTERIORI, {}, [{ check: 'links', verdict: 'hold' }])
const filed = born(POSTERIORI, {}, [{ check: 'links', verdict: 'spam' }])

test.each<[string, Comment, object]>([
  ['what waits', inState.pending, { state: 'pending', why: 'a-priori', since: minute(0) }],
  ['a suspect', suspect, { state: 'pending', why: 'suspect', checks: ['links'], since: minute(0) }],
  [
    'what the mode let through',
    inState.published,
    { state: 'published', basis: { kind: 'policy', mode: 'a-posteriori' }, publishedAt: minute(0) },
  ],
  ['spam by a check', filed, { state: 'spam', by: 'check', checks: ['links'], since: minute(0) }],
  ['spam by a human', inState.spam, { state: 'spam', by: 'human', since: minute(1) }],
  ['what was withdrawn', inState.retracted, { state: 'retracted', wasPublic: true, since: minute(1) }],
])('of %s, the state and what it carries, and nothing else', (_, comment, standing) => {
  expect(standingOf(comment as LivingComment)).toStrictEqual(standing)
})
