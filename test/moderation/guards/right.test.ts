import { describe, expect, test } from 'vitest'
import { type CommandType, ROLES, type Role } from '../../../src/core/moderation-states.ts'
import type { Actor, Scope } from '../../../src/moderation/actor.ts'
import type { Comment } from '../../../src/moderation/comment.ts'
import type { Policy } from '../../../src/moderation/policy.ts'
import { ready, YEARS_LATER } from '../ready.ts'
import { author, blockersOf, codesOf, fresh, inState, judge, moderator, POSTERIORI } from '../sample.ts'

// One line a command: who may give it, and what the others are told.
const RIGHTS = `
approve          | moderator admin system                      | not-moderator
reject           | moderator admin                             | not-moderator
remove           | moderator admin                             | not-moderator
markSpam         | moderator admin system                      | not-moderator
markHam          | moderator admin                             | not-moderator
reopen           | moderator admin system                      | not-moderator
undo             | moderator admin                             | not-moderator
editByAuthor     | author                                      | not-author
retract          | author                                      | not-author
report           | visitor reader moderator admin dataSubject  | not-reader
settleReport     | moderator admin                             | not-moderator
erase            | admin system                                | not-administrator
expire           | system                                      | not-administrator
purgeIdentifiers | admin system                                | not-administrator
`

const rows = RIGHTS.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([command = '', roles = '', code = '']) => ({ command: command as CommandType, roles: roles.split(' '), code }))

function actorOf(role: Role): Actor {
  if (role === 'moderator') return moderator
  return role === 'author' ? author : ({ role, id: 'x1' } as Actor)
}

const NOT_ALLOWED = /^moderation\/not-(moderator|author|administrator|reader)$/

describe.each(rows)('$command', ({ command, roles, code }) => {
  test.each(ROLES)('%s', (role) => {
    const result = judge(inState.published, fresh(command, inState.published, actorOf(role), YEARS_LATER), POSTERIORI)
    const codes = codesOf(result).filter((one) => NOT_ALLOWED.test(one))
    expect(codes).toEqual(roles.includes(role) ? [] : [`moderation/${code}`])
  })
})

test('an author is that of the comment', () => {
  const other = { ...author, id: 'w2' }
  expect(codesOf(judge(inState.published, fresh('retract', inState.published, other), POSTERIORI))).toEqual([
    'moderation/not-author',
  ])
  // Nobody knows whose an erased comment was.
  expect(codesOf(judge(inState.erased, fresh('retract', inState.erased, other), POSTERIORI))).toEqual([
    'moderation/erased',
  ])
})

describe('the scope of a moderator', () => {
  const onSection = { ...inState.pending, forum: { type: 'rubrique', id: '12' } } as Comment
  const scopes: readonly (readonly [string, Scope, Policy, Comment, boolean])[] = [
    ['everything', { kind: 'everything' }, POSTERIORI, inState.pending, true],
    [
      'its section',
      { kind: 'sections', sections: ['2', '3'] },
      { ...POSTERIORI, sections: ['1', '3'] },
      inState.pending,
      true,
    ],
    [
      'another section',
      { kind: 'sections', sections: ['2'] },
      { ...POSTERIORI, sections: ['3'] },
      inState.pending,
      false,
    ],
    ['no section is known', { kind: 'sections', sections: ['2'] }, POSTERIORI, inState.pending, false],
    ['its article', { kind: 'articles', articles: ['11', '12'] }, POSTERIORI, inState.pending, true],
    ['another article', { kind: 'articles', articles: ['11'] }, POSTERIORI, inState.pending, false],
    ['an object of the same number', { kind: 'articles', articles: ['12'] }, POSTERIORI, onSection, false],
  ]

  test.each(scopes)('%s', (_, scope, policy, comment, isIn) => {
    const result = judge(comment, fresh('approve', comment, { ...moderator, scope }), policy)
    const params = { ...comment.forum, scope: scope.kind }
    const told = { code: 'moderation/out-of-scope', params, retry: 'never' }
    expect(blockersOf(result)).toEqual(isIn ? [] : [told])
  })

  test('does not matter for a report: everybody may', () => {
    const nowhere = { ...moderator, scope: { kind: 'articles', articles: [] } } as const
    expect(judge(inState.published, fresh('report', inState.published, nowhere), POSTERIORI).ok).toBe(true)
  })
})

test('every command of the table of rights can be given by somebody', () => {
  for (const { command, roles } of rows) {
    const role = roles[0] as Role
    const states = (['pending', 'published', 'spam'] as const).map(ready)
    const policy = { ...POSTERIORI, retentionDays: { pending: 0, spam: 0, published: 0 } }
    const answers = states.map(
      (comment) => judge(comment, fresh(command, comment, actorOf(role), YEARS_LATER), policy).ok,
    )
    expect([command, answers.includes(true)]).toEqual([command, true])
  }
})
