import { describe, expect, test } from 'vitest'
import type { CommandType } from '../../../src/core/moderation-states.ts'
import type { Comment } from '../../../src/moderation/comment.ts'
import type { Policy } from '../../../src/moderation/policy.ts'
import {
  accept,
  author,
  blockersOf,
  born,
  codesOf,
  fresh,
  inState,
  judge,
  moderator,
  POSTERIORI,
  PRIORI,
  reader,
  system,
  through,
} from '../sample.ts'

const checked = born(POSTERIORI, {}, [{ check: 'trap', verdict: 'spam' }])
const approved = through(inState.published, POSTERIORI, ['approve', moderator])
const edited = through(approved, POSTERIORI, ['editByAuthor', author])
const legitimised = through(inState.spam, POSTERIORI, ['markHam', moderator])
const reopened = through(inState.removed, POSTERIORI, ['reopen', moderator])
const pointedAt = through(inState.published, POSTERIORI, ['reopen', system])

describe('a program', () => {
  const cases: readonly (readonly [string, CommandType, Comment, Policy, string | undefined])[] = [
    ['approves what waits', 'approve', inState.pending, POSTERIORI, undefined],
    ['approves what a check filed as spam', 'approve', checked, POSTERIORI, undefined],
    ['files as spam what waits, a priori too', 'markSpam', inState.pending, PRIORI, undefined],
    ['files as spam what the mode let through', 'markSpam', inState.published, POSTERIORI, undefined],
    ['wants a look at what the mode let through', 'reopen', inState.published, POSTERIORI, undefined],
    ['files as spam new words of an approved comment', 'markSpam', edited, POSTERIORI, undefined],
    ['approves what a program wanted a look at', 'approve', pointedAt, POSTERIORI, undefined],
    ['files as spam what a program wanted a look at', 'markSpam', pointedAt, POSTERIORI, undefined],
    ['does not approve a priori', 'approve', inState.pending, PRIORI, 'mode'],
    ['does not approve in a closed forum', 'approve', inState.pending, { mode: 'closed' }, 'mode'],
    ['does not approve a priori what a human decided', 'approve', inState.removed, PRIORI, 'mode'],
    ['does not approve what was refused', 'approve', inState.rejected, POSTERIORI, 'decided'],
    ['does not approve what was removed', 'approve', inState.removed, POSTERIORI, 'decided'],
    ['does not approve what a human filed as spam', 'approve', inState.spam, POSTERIORI, 'decided'],
    ['does not approve what a human wants to look at again', 'approve', reopened, POSTERIORI, 'decided'],
    ['does not file as spam what a human found legitimate', 'markSpam', legitimised, POSTERIORI, 'decided'],
    ['does not file as spam what a human approved', 'markSpam', approved, POSTERIORI, 'decided'],
    ['does not want a look at what a human approved', 'reopen', approved, POSTERIORI, 'decided'],
    ['does not reopen what was removed', 'reopen', inState.removed, POSTERIORI, 'decided'],
  ]

  test.each(cases)('%s', (_, type, comment, policy, because) => {
    const found = blockersOf(judge(comment, fresh(type, comment, system), policy))
    expect(found).toEqual(
      because === undefined
        ? []
        : [{ code: 'moderation/human-required', params: { because, mode: policy.mode }, retry: 'never' }],
    )
  })

  test('is told only what the table says of a comment that is gone', () => {
    for (const state of ['retracted', 'erased'] as const) {
      const codes = codesOf(judge(inState[state], fresh('approve', inState[state], system), POSTERIORI))
      expect(codes).toEqual([state === 'erased' ? 'moderation/erased' : 'moderation/retracted-by-author'])
    }
  })
})

describe('four eyes', () => {
  const policy: Policy = { ...POSTERIORI, fourEyes: true }
  const own = { ...moderator, id: 'w1' }
  const removed = inState.removed
  const rejected = inState.rejected

  test.each([
    ['approve', inState.pending, true],
    ['undo', removed, true],
    ['undo', rejected, false],
    ['reject', inState.pending, false],
    ['markSpam', inState.published, false],
    ['reopen', removed, false],
  ] as const)('%s of one’s own comment, case %#', (type, comment, isRefused) => {
    expect(codesOf(judge(comment, fresh(type, comment, own), policy))).toEqual(
      isRefused ? ['moderation/own-comment'] : [],
    )
    expect(codesOf(judge(comment, fresh(type, comment, own), { ...policy, fourEyes: false }))).toEqual([])
    expect(codesOf(judge(comment, fresh(type, comment, moderator), policy))).toEqual([])
  })

  test('nothing is told of an erased comment, whose author nobody knows', () => {
    expect(codesOf(judge(inState.erased, fresh('approve', inState.erased, own), policy))).toEqual(['moderation/erased'])
  })
})

describe('undo', () => {
  test('a priori, restores what was accepted in these words only', () => {
    const afterApproval = accept(approved, fresh('remove', approved), POSTERIORI).next
    expect(judge(afterApproval, fresh('undo', afterApproval), PRIORI).ok).toBe(true)
    const afterPolicy = inState.removed
    expect(blockersOf(judge(afterPolicy, fresh('undo', afterPolicy), PRIORI))).toEqual([
      { code: 'moderation/undo-needs-approval', params: {}, retry: 'other-command', try: 'approve' },
    ])
    expect(judge(afterPolicy, fresh('undo', afterPolicy), POSTERIORI).ok).toBe(true)
    const afterEdit = accept(edited, fresh('remove', edited), POSTERIORI).next
    expect(codesOf(judge(afterEdit, fresh('undo', afterEdit), PRIORI))).toEqual(['moderation/undo-needs-approval'])
    const waiting = accept(inState.rejected, fresh('undo', inState.rejected), PRIORI).next
    expect(waiting.state).toBe('pending')
  })

  test('a decision that was approved on older words does not count for newer ones', () => {
    const stale = { ...approved, revision: 2, basis: { kind: 'decision', entry: 2, revision: 1 } } as Comment
    const removed = accept(stale, fresh('remove', stale), POSTERIORI).next
    expect(codesOf(judge(removed, fresh('undo', removed), PRIORI))).toEqual(['moderation/undo-needs-approval'])
  })

  test.each(['retracted', 'erased'] as const)('nothing more is told of a comment that is %s', (state) => {
    expect(codesOf(judge(inState[state], fresh('undo', inState[state]), PRIORI))).toHaveLength(1)
  })

  test('tells which words were decided on', () => {
    const result = judge(edited, fresh('undo', edited), POSTERIORI)
    expect(blockersOf(result)).toEqual([
      { code: 'moderation/content-changed-since', params: { seen: 1, now: 2 }, retry: 'reload' },
    ])
  })
})

test('a machine leaves nothing to undo, and an author who withdraws neither', () => {
  const byCheck = accept(inState.pending, fresh('markSpam', inState.pending, system), POSTERIORI).next
  expect(byCheck).not.toHaveProperty('previous')
  const afterHuman = accept(legitimised, fresh('retract', legitimised, author), POSTERIORI).next
  expect(afterHuman).not.toHaveProperty('previous')
  const reported = accept(approved, fresh('report', approved, reader), POSTERIORI).next
  expect(reported).toHaveProperty('previous')
})
