import { expect, test } from 'vitest'
import type { Command } from '../../src/moderation/command.ts'
import type { Comment, LivingComment } from '../../src/moderation/comment.ts'
import type { Policy } from '../../src/moderation/policy.ts'
import { standingAfter } from '../../src/moderation/standing-after.ts'
import { standingOf } from '../../src/moderation/standing-of.ts'
import { author, born, fresh, inState, minute, moderator, POSTERIORI, PRIORI, through } from './sample.ts'

const living = (comment: Comment): LivingComment => comment as LivingComment
const suspect = born(POSTERIORI, {}, [{ check: 'links', verdict: 'hold' }])

/** A comment with reports of as many readers. */
const reported = (count: number, comment: Comment = inState.published): LivingComment =>
  living({
    ...living(comment),
    reports: Array.from({ length: count }, (_, index) => ({
      id: `s${index}`,
      at: minute(2),
      by: `r${index}`,
      ground: 'other',
    })),
  } as Comment)

const accepted = through(inState.published, POSTERIORI, ['approve', moderator])
const edited = through(accepted, POSTERIORI, ['editByAuthor', author])

test.each<[number, number | undefined, Comment, string]>([
  [0, undefined, inState.published, 'published'],
  [99, undefined, inState.published, 'published'],
  [0, 0, inState.published, 'pending'],
  [0, 1, inState.published, 'pending'],
  [0, 2, inState.published, 'published'],
  [1, 3, inState.published, 'published'],
  [2, 3, inState.published, 'pending'],
  [3, 3, inState.published, 'pending'],
  // No crowd overrules a moderator, but on the words that were read.
  [99, 1, accepted, 'published'],
  [2, 3, edited, 'pending'],
])('with %i open reports, one more at the threshold %s leads on', (count, reportThreshold, comment, state) => {
  const policy: Policy = reportThreshold === undefined ? POSTERIORI : { ...POSTERIORI, reportThreshold }
  const on = reported(count, comment)
  const standing = standingAfter(on, fresh('report', on, moderator, minute(9)), policy)
  expect(standing).toEqual(state === 'published' ? standingOf(on) : { state, why: 'reported', since: minute(9) })
})

test.each<[string, Comment, Policy, object, object]>([
  ['stays public where new words would be', edited, POSTERIORI, {}, { state: 'published', publishedAt: minute(0) }],
  ['waits a priori', accepted, PRIORI, {}, { state: 'pending', why: 'edited', since: minute(9) }],
  [
    'waits for a check',
    accepted,
    POSTERIORI,
    {
      findings: [
        { check: 'z', verdict: 'spam' },
        { check: 'a', verdict: 'hold' },
      ],
    },
    { state: 'pending', why: 'suspect', checks: ['a', 'z'], since: minute(9) },
  ],
  [
    'waits for trust',
    accepted,
    { ...POSTERIORI, trustAfter: 2 },
    { approvedCount: 1 },
    { state: 'pending', why: 'edited', since: minute(9) },
  ],
  [
    'stays public once trusted',
    accepted,
    { ...POSTERIORI, trustAfter: 2 },
    { approvedCount: 2 },
    { state: 'published', basis: { kind: 'policy', mode: 'a-posteriori' } },
  ],
  [
    'stays public once trusted, where the identity was proved after the comment was sent',
    { ...living(accepted), author: { id: author.id, verified: false } },
    { ...POSTERIORI, trustAfter: 2 },
    { approvedCount: 2 },
    { state: 'published', basis: { kind: 'policy', mode: 'a-posteriori' } },
  ],
  [
    'keeps its place in the queue',
    inState.pending,
    PRIORI,
    {},
    { state: 'pending', why: 'a-priori', since: minute(0) },
  ],
  [
    'keeps its place in the queue, where a check suspects the new words',
    inState.pending,
    PRIORI,
    { findings: [{ check: 'links', verdict: 'hold' }] },
    { state: 'pending', why: 'suspect', checks: ['links'], since: minute(0) },
  ],
  [
    'keeps why it waits, where new words need not',
    suspect,
    POSTERIORI,
    {},
    { state: 'pending', why: 'suspect', checks: ['links'], since: minute(0) },
  ],
])('an edit %s', (_, comment, policy, change, standing) => {
  const command = { ...fresh('editByAuthor', comment, author, minute(9)), ...change } as Command
  expect(standingAfter(living(comment), command, policy)).toMatchObject(standing)
})

test.each<[Comment, boolean]>([
  [inState.pending, false],
  [inState.published, true],
  [inState.removed, false],
  [inState.spam, false],
  [inState.retracted, true],
  [through(inState.pending, PRIORI, ['retract', author]), false],
])('an erasure knows whether the place was public: %#', (comment, wasPublic) => {
  for (const type of ['erase', 'expire'] as const) {
    expect(standingAfter(living(comment), fresh(type, comment, moderator, minute(9)), PRIORI)).toEqual({
      state: 'erased',
      wasPublic,
      since: minute(9),
    })
  }
})
