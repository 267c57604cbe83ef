import { describe, expect, test } from 'vitest'
import { STATES } from '../../src/core/moderation-states.ts'
import type { Comment } from '../../src/moderation/comment.ts'
import { decide } from '../../src/moderation/decide.ts'
import { type DueAction, dueActions } from '../../src/moderation/due-actions.ts'
import { decideForum } from '../../src/moderation/forum/decide-forum.ts'
import { openForum } from '../../src/moderation/forum/open-forum.ts'
import type { Policy } from '../../src/moderation/policy.ts'
import { admin, inState, minute, POSTERIORI, PRIORI } from './sample.ts'

const LATER = '2014-07-20T00:00:00Z'

function told(actions: readonly DueAction[]): readonly string[] {
  return actions.map(({ command, due }) => `${command.type} ${command.id} since ${due.slice(0, 10)}`)
}

const COMMENTS: readonly Comment[] = STATES.map((state) => ({ ...inState[state], id: state }) as Comment)
const DAYS = { pending: 30, published: 31, rejected: 10, spam: 1, retracted: 400 }

test('forums are due among comments, by date', () => {
  const policy: Policy = { ...POSTERIORI, closeAfterDays: 14, retentionDays: { published: 10, pending: 20 } }
  const pending: Comment = { ...inState.pending, id: '8' }
  expect(told(dueActions([pending, inState.published], policy, LATER)).map((line) => line.split(' ')[0])).toEqual([
    'erase',
    'close',
    'expire',
  ])
})

test('each comment is due by the rules of its own forum', () => {
  const rules = ({ forum }: Comment): Policy => ({
    ...PRIORI,
    ...(forum.id === '12' && { retentionDays: { spam: 1 } }),
  })
  const elsewhere: Comment = { ...inState.spam, id: '8', forum: { type: 'article', id: '13' } }
  expect(told(dueActions([inState.spam, elsewhere], rules, LATER))).toEqual(['expire expire:7:2 since 2014-06-13'])
})

describe('retention', () => {
  test('is due by state, longest first; what is erased is done', () => {
    expect(told(dueActions(COMMENTS, { ...PRIORI, retentionDays: DAYS }, LATER))).toEqual([
      'expire expire:spam:2 since 2014-06-13',
      'expire expire:rejected:2 since 2014-06-22',
      'expire expire:pending:1 since 2014-07-12',
      'erase erase:published:1 since 2014-07-13',
    ])
  })

  test('is in the order of the ids where it is due at once', () => {
    const some = ['b', 'c', 'a'].map((id): Comment => ({ ...inState.spam, id }))
    const due = told(dueActions(some, { ...PRIORI, retentionDays: DAYS }, LATER))
    expect(due.map((line) => line.split(':')[1])).toEqual(['a', 'b', 'c'])
  })

  test('has no length by default', () => {
    expect(dueActions(COMMENTS, PRIORI, LATER)).toEqual([])
  })
})

test('a comment that is there twice, as a join of tables gives it, is due once, by what is there last', () => {
  const policy: Policy = { ...PRIORI, retentionDays: DAYS }
  const twice: readonly Comment[] = [inState.published, inState.spam, inState.spam]
  expect(told(dueActions(twice, policy, LATER))).toEqual(['expire expire:7:2 since 2014-06-13'])
})

test('whatever is due is accepted, and then no longer due', () => {
  const policy: Policy = { ...POSTERIORI, retentionDays: DAYS, closeAfterDays: 1, purge: 'prefix' }
  const now = '2016-01-01T00:00:00Z'
  const { next: forum } = openForum({
    commandId: 'f',
    at: minute(0),
    actor: admin,
    forum: { type: 'article', id: '12' },
    moderation: 'a-posteriori',
  })
  const after = COMMENTS.map((comment) => {
    const action = dueActions([comment], policy, now).find(({ kind }) => kind === 'comment')
    if (action?.kind !== 'comment') return comment
    const result = decide(comment, action.command, policy)
    if (!result.ok) throw new Error(`refused: ${action.command.id}`)
    return result.next
  })
  const left = dueActions(after, policy, now)
  expect(left.map(({ kind }) => kind)).toEqual(['forum'])
  for (const action of left) if (action.kind === 'forum') expect(decideForum(forum, action.command).ok).toBe(true)
})

test('the actor can be named, and the date must be one', () => {
  const policy: Policy = { ...PRIORI, retentionDays: { spam: 0 } }
  const [action] = dueActions([inState.spam], policy, LATER, { role: 'system', id: 'cron' })
  expect(action?.command.actor.id).toBe('cron')
  expect(() => dueActions([], PRIORI, 'demain')).toThrow('`now`')
  expect(() => dueActions([], PRIORI, 3 as unknown as string)).toThrow('`now`')
})
