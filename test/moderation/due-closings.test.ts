import { expect, test } from 'vitest'
import type { Comment } from '../../src/moderation/comment.ts'
import { type DueClosing, dueClosings } from '../../src/moderation/due-closings.ts'
import type { Policy } from '../../src/moderation/policy.ts'
import type { PolicyOf } from '../../src/moderation/policy-of.ts'
import { born, inState, POSTERIORI, system } from './sample.ts'

const policy: Policy = { ...POSTERIORI, closeAfterDays: 14 }
const late = born(POSTERIORI, { id: '8', commandId: '8', at: '2014-06-20T10:00:00Z' })

function closings(comments: readonly Comment[], rules: PolicyOf, now = '2014-07-20T00:00:00Z'): readonly DueClosing[] {
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

test('forums of several objects are told apart', () => {
  const rules = ({ forum }: Comment): Policy => (forum.id === '12' ? policy : POSTERIORI)
  const elsewhere = { ...late, id: '9', forum: { type: 'article', id: '13' } }
  expect(closings([late, elsewhere], rules)).toMatchObject([{ kind: 'forum', forum: { id: '12' } }])
  expect(closings([late, elsewhere], policy)).toHaveLength(2)
})
