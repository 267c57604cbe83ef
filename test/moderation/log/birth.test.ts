import { describe, expect, test } from 'vitest'
import type { LivingComment, Standing } from '../../../src/moderation/comment.ts'
import { bear } from '../../../src/moderation/log/birth.ts'
import type { BirthEntry } from '../../../src/moderation/log/log-entry.ts'
import { deepFreeze, GROUNDS, minute } from '../sample.ts'

const HELD = deepFreeze({
  author: { id: 'w1', name: 'Camille', verified: true },
  content: { text: 'Bonjour' },
  identifiers: { ip: { kind: 'none' } },
} as const)

const entry = (to: Standing<LivingComment['state']>, change: Partial<BirthEntry> = {}): BirthEntry =>
  deepFreeze({
    comment: '7',
    seq: 1,
    commandId: 'c1',
    at: minute(1),
    actor: { id: 'w1', role: 'reader' },
    command: 'submit',
    from: null,
    to,
    revision: 1,
    forum: { type: 'article', id: '12' },
    thread: '7',
    submittedAt: minute(0),
    policy: { mode: 'a-priori', registration: 'optional' },
    effects: ['reindex'],
    checks: ['links'],
    ...change,
  })

const PUBLIC: Standing<'published'> = {
  state: 'published',
  basis: { kind: 'policy', mode: 'a-posteriori' },
  publishedAt: minute(1),
}

test('a comment is what its entry tells and what the host holds beside', () => {
  expect(bear(entry({ state: 'pending', why: 'a-priori', since: minute(1) }), HELD)).toStrictEqual({
    id: '7',
    forum: { type: 'article', id: '12' },
    thread: '7',
    submittedAt: minute(0),
    version: 1,
    revision: 1,
    last: { commandId: 'c1', command: 'submit', at: minute(1), by: 'w1' },
    ...HELD,
    reports: [],
    state: 'pending',
    why: 'a-priori',
    since: minute(1),
  })
})

describe('when it was public first', () => {
  test.each<[string, Standing<LivingComment['state']>, string | undefined]>([
    ['one that is public', PUBLIC, minute(1)],
    ['one that was so before it was brought here', { ...PUBLIC, publishedAt: minute(-9) }, minute(-9)],
    ['one that waits', { state: 'pending', why: 'a-priori', since: minute(1) }, undefined],
    ['one that was removed elsewhere', { state: 'removed', grounds: GROUNDS, since: minute(1) }, undefined],
    ['spam', { state: 'spam', by: 'check', since: minute(1) }, undefined],
  ])('%s', (_, to, first) => {
    const comment = bear(entry(to), HELD)
    expect(comment).toMatchObject(to)
    expect(comment.firstPublishedAt).toBe(first)
    expect(Object.hasOwn(comment, 'firstPublishedAt')).toBe(first !== undefined)
  })
})

test('nobody has accepted it, and there is nothing to undo', () => {
  const comment = bear(entry(PUBLIC), HELD)
  for (const key of ['acceptedRevision', 'previous', 'policy', 'effects', 'checks', 'comment', 'seq', 'to']) {
    expect(comment).not.toHaveProperty(key)
  }
})

test('an answer stays one', () => {
  const comment = bear(entry(PUBLIC, { comment: '8', parent: '7' }), HELD)
  expect(comment).toMatchObject({ id: '8', parent: '7', thread: '7' })
})
