import { describe, expect, test } from 'vitest'
import type { Comment } from '../../src/moderation/comment.ts'
import { type DueCommand, dueCommands } from '../../src/moderation/due-commands.ts'
import type { KeptIp } from '../../src/moderation/identifiers.ts'
import type { Policy } from '../../src/moderation/policy.ts'
import { inState, minute, PRIORI, system } from './sample.ts'

function due(comment: Comment, policy: Policy, now = '2014-07-20T00:00:00Z'): readonly DueCommand[] {
  return dueCommands(comment, policy, now, system)
}

function told(commands: readonly DueCommand[]): readonly string[] {
  return commands.map(({ command, due }) => `${command.type} ${command.id} since ${due.slice(0, 10)}`)
}

test('a command erases the comment as it was seen', () => {
  const policy: Policy = { ...PRIORI, retentionDays: { spam: 1 } }
  const { id, version, revision } = inState.spam
  expect(due(inState.spam, policy)).toMatchObject([
    { kind: 'comment', comment: id, command: { type: 'expire', actor: system, expected: { version, revision } } },
  ])
})

test('what was public is erased, and tells so; what is erased is done', () => {
  const policy: Policy = { ...PRIORI, retentionDays: { pending: 1, published: 1 } }
  expect(told(due(inState.published, policy))).toEqual(['erase erase:7:1 since 2014-06-13'])
  expect(told(due(inState.pending, policy))).toEqual(['expire expire:7:1 since 2014-06-13'])
  expect(due(inState.erased, policy)).toEqual([])
})

test('a comment is due from the very instant on at which its time is over', () => {
  const policy: Policy = { ...PRIORI, retentionDays: { pending: 1 } }
  expect(due(inState.pending, policy, '2014-06-13T09:59:59Z')).toEqual([])
  expect(due(inState.pending, policy, '2014-06-13T10:00:00Z')).toHaveLength(1)
})

describe('addresses', () => {
  const withIp = (ip: KeptIp): Comment => ({ ...inState.spam, identifiers: { ip } }) as Comment
  const full: KeptIp = { kind: 'full', value: '203.0.113.7', keepUntil: '2014-07-01T00:00:00Z' }
  const prefix: KeptIp = { kind: 'prefix', value: '203.0.113.0/24' }

  test.each<[KeptIp, Policy, readonly string[]]>([
    [full, PRIORI, ['purgeIdentifiers purgeIdentifiers:7:2 since 2014-07-01']],
    [full, { ...PRIORI, purge: 'prefix' }, ['purgeIdentifiers purgeIdentifiers:7:2 since 2014-07-01']],
    [{ ...full, keepUntil: '2015-01-01T00:00:00Z' }, PRIORI, []],
    [prefix, PRIORI, []],
    [prefix, { ...PRIORI, purge: 'prefix' }, []],
    [prefix, { ...PRIORI, purge: 'none' }, ['purgeIdentifiers purgeIdentifiers:7:2 since 2014-06-12']],
    [{ kind: 'none' }, PRIORI, []],
    [{ kind: 'none' }, { ...PRIORI, purge: 'none' }, []],
  ])('%j of spam, with %j: %j', (ip, policy, expected) => {
    expect(told(due(withIp(ip), policy))).toEqual(expected)
  })

  test('go with the comment that is erased', () => {
    expect(told(due(withIp(full), { ...PRIORI, retentionDays: { spam: 1 } }))).toHaveLength(1)
  })
})

test('a clock that runs behind the log waits', () => {
  const policy: Policy = { ...PRIORI, retentionDays: { spam: 0 } }
  expect(due(inState.spam, policy, minute(0))).toEqual([])
  expect(due(inState.spam, policy, minute(1))).toHaveLength(1)
})
