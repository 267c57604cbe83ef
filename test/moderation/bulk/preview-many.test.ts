import { expect, test } from 'vitest'
import type { BulkCommandType } from '../../../src/moderation/bulk/decide-many.ts'
import { previewMany } from '../../../src/moderation/bulk/preview-many.ts'
import { selectForBulk } from '../../../src/moderation/bulk/select-for-bulk.ts'
import type { Selection } from '../../../src/moderation/bulk/selection.ts'
import type { Comment } from '../../../src/moderation/comment.ts'
import type { Policy } from '../../../src/moderation/policy.ts'
import { admin, deepFreeze, inState, minute, moderator, PRIORI, reader, SUBMISSION, system } from '../sample.ts'

const named = (comment: Comment, id: string): Comment => ({ ...comment, id })
const COMMENTS: readonly Comment[] = deepFreeze([
  named(inState.pending, '1'),
  named(inState.published, '2'),
  named(inState.spam, '3'),
])

function selectionOf(change: object = {}): Selection {
  const selection = selectForBulk(COMMENTS, { ids: ['1', '2', '3'], ...change })
  if (!selection.ok) throw new Error('nothing is selected')
  return selection
}

/** What would happen, as `id from→to` and `id code`. */
function told(type: BulkCommandType, actor: Parameters<typeof previewMany>[2] = moderator, policy: Policy = PRIORI) {
  const { changes, refused } = previewMany(selectionOf(), type, actor, policy, minute(9))
  return [
    ...changes.map(({ comment, from, to }) => `${comment} ${from}→${to}`),
    ...refused.map(({ comment, refusal }) => `${comment} ${refusal.blockers[0].code.replace('moderation/', '')}`),
  ]
}

test.each<[BulkCommandType, readonly string[]]>([
  ['approve', ['1 pending→published', '2 published→published', '3 spam→published']],
  // Grounds are asked later, of who decides.
  ['reject', ['1 pending→rejected', '2 use-remove', '3 is-spam']],
  ['remove', ['2 published→removed', '1 not-published', '3 is-spam']],
  ['markSpam', ['1 pending→spam', '2 published→spam', '3 already-spam']],
  ['markHam', ['3 spam→pending', '1 not-spam', '2 not-spam']],
  ['undo', ['3 spam→pending', '1 nothing-to-undo', '2 nothing-to-undo']],
])('%s would do this: %j', (type, lines) => {
  expect(told(type)).toEqual(lines)
})

test('who would act counts, and the request that an erasure answers is asked later', () => {
  expect(told('approve', reader)).toEqual(['1 not-moderator', '2 not-moderator', '3 not-moderator'])
  expect(told('erase', admin)).toEqual(['1 pending→erased', '2 published→erased', '3 spam→erased'])
  expect(told('expire', system, { ...PRIORI, retentionDays: { spam: 0 } })).toEqual([
    '3 spam→erased',
    '1 retention-not-due',
    '2 not-expirable',
  ])
})

test('each comment has the rules of its own forum', () => {
  const scoped = { ...moderator, scope: { kind: 'sections', sections: ['3'] } } as const
  const rules = ({ id }: Comment): Policy => ({ ...PRIORI, sections: id === '1' ? ['3'] : ['4'] })
  const { changes } = previewMany(selectionOf(), 'approve', scoped, rules, minute(9))
  expect(changes.map(({ comment }) => comment)).toEqual(['1'])
})

test('what was seen counts, and nothing is changed', () => {
  const selection = selectionOf({ seen: [{ id: '1', version: 9, revision: 1 }] })
  const before = JSON.stringify(COMMENTS)
  const { refused } = previewMany(selection, 'approve', moderator, PRIORI, minute(9))
  expect(refused.map(({ refusal }) => refusal.blockers[0].code)).toEqual(['moderation/stale-version'])
  expect(JSON.stringify(COMMENTS)).toBe(before)
  expect(before).toContain(SUBMISSION.content.text)
})

test('what is no command is a wrong argument', () => {
  for (const type of ['publish', 'constructor', '', undefined]) {
    expect(() => previewMany(selectionOf(), type as 'approve', admin, PRIORI, minute(9))).toThrow('`type`')
  }
})
