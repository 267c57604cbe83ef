import { expect, test } from 'vitest'
import type { LivingComment } from '../../src/moderation/comment.ts'
import type { Policy } from '../../src/moderation/policy.ts'
import { retentionEnd, sinceOf } from '../../src/moderation/retention.ts'
import { born, fresh, inState, judge, minute, moderator, POSTERIORI, PRIORI, system, through } from './sample.ts'

const living = (comment: unknown): LivingComment => comment as LivingComment
const confirmed = through(inState.published, POSTERIORI, ['approve', moderator])
const late = judge(inState.pending, fresh('approve', inState.pending, moderator, minute(30)), PRIORI)

test.each<[string, LivingComment, string]>([
  ['a comment that waits, since it came', living(inState.pending), minute(0)],
  ['one that was refused, since then', living(inState.rejected), minute(1)],
  ['one that is public at once, since it came', living(inState.published), minute(0)],
  ['one that was confirmed, since it was public', living(confirmed), minute(0)],
  ['one that was accepted later, since then', living(late.ok ? late.next : undefined), minute(30)],
])('the state of %s', (_, comment, since) => {
  expect(sinceOf(comment)).toBe(since)
})

test.each<[string, Policy['retentionDays'], string, string | undefined]>([
  ['without lengths', undefined, minute(0), undefined],
  ['without one for this state', { spam: 1 }, minute(0), undefined],
  ['of no day', { pending: 0 }, minute(0), '2014-06-12T10:00:00.000Z'],
  ['of a day', { pending: 1, spam: 9 }, minute(0), '2014-06-13T10:00:00.000Z'],
  ['over a leap day', { pending: 2 }, '2016-02-28T23:30:00Z', '2016-03-01T23:30:00.000Z'],
  ['over a year without one', { pending: 2 }, '2015-02-28T23:30:00Z', '2015-03-02T23:30:00.000Z'],
  // A day is 24 hours, also when the clocks of France go back.
  ['over the end of summer time', { pending: 1 }, '2014-10-26T00:30:00+02:00', '2014-10-26T22:30:00.000Z'],
  ['over 31 December', { pending: 1 }, '2014-12-31T12:00:00Z', '2015-01-01T12:00:00.000Z'],
  ['of half a day', { pending: 0.5 }, minute(0), '2014-06-12T22:00:00.000Z'],
])('a retention %s', (_, retentionDays, at, end) => {
  const policy = retentionDays === undefined ? PRIORI : { ...PRIORI, retentionDays }
  expect(retentionEnd(born(PRIORI, { at }), policy)).toBe(end)
})

test.each(['9999-12-31T00:00:00Z', '2014-06-12T11:00:00.123456Z'])(
  'a retention without end has no end at %s',
  (now) => {
    const policy: Policy = { ...PRIORI, retentionDays: { pending: Number.POSITIVE_INFINITY } }
    expect(retentionEnd(born(PRIORI), policy)).toBe('9999-12-31T23:59:59.999Z')
    expect(judge(inState.pending, fresh('expire', inState.pending, system, now), policy).ok).toBe(false)
  },
)
