import { describe, expect, test } from 'vitest'
import { COMMAND_TYPES, type CommandType, STATES } from '../../../src/core/moderation-states.ts'
import type { Command } from '../../../src/moderation/command.ts'
import type { Comment } from '../../../src/moderation/comment.ts'
import { findObstacles, GUARDS } from '../../../src/moderation/guards/order.ts'
import { ACTOR_OF, OPEN, ready, YEARS_LATER } from '../ready.ts'
import { accept, author, fresh, inState, minute, moderator, POSTERIORI, PRIORI, reader } from '../sample.ts'

const codesOf = (...args: Parameters<typeof findObstacles>): readonly string[] =>
  findObstacles(...args).map(({ code }) => code.replace('moderation/', ''))

const nowhere = { ...moderator, scope: { kind: 'articles', articles: [] } } as const

describe('every guard is asked, in the order of the papers', () => {
  // shape, identity, right and scope, cell, freshness, grounds, window, separation of duties, undo
  test.each<[string, Comment, Command['type'], object, object, readonly string[]]>([
    [
      'a decision',
      inState.published,
      'reject',
      {
        id: 'birth',
        at: minute(-1),
        actor: { ...nowhere, banned: true },
        expected: { version: 9, revision: 9 },
        grounds: {},
      },
      {},
      [
        'command-id-used',
        'clock-backwards',
        'banned',
        'out-of-scope',
        'use-remove',
        'stale-version',
        'content-changed',
        'reason-required',
      ],
    ],
    [
      'an edit',
      inState.rejected,
      'editByAuthor',
      {
        actor: { role: 'author', id: 'w2' },
        expected: { version: 1, revision: 1 },
        findings: [{ check: 'own', verdict: 'refuse' }],
      },
      { mode: 'closed', closesAt: minute(0), lockedThreads: ['7'], editMinutes: 0 },
      [
        'identity-unverified',
        'not-author',
        'decided',
        'stale-version',
        'forum-closed',
        'forum-expired',
        'thread-locked',
        'edit-window-over',
        'refused-by-check',
      ],
    ],
    [
      'an undo',
      accept(inState.published, fresh('remove', inState.published), POSTERIORI).next,
      'undo',
      { actor: { ...moderator, id: author.id }, expected: { version: 1, revision: 1 } },
      { fourEyes: true },
      ['stale-version', 'own-comment', 'undo-needs-approval'],
    ],
    [
      'an erasure',
      inState.published,
      'erase',
      { actor: { role: 'system', id: 's' }, expected: { version: 2, revision: 1 } },
      {},
      ['stale-version', 'retention-not-due'],
    ],
  ])('%s', (_, comment, type, change, policy, codes) => {
    const command = { ...fresh(type, comment), ...change } as unknown as Command
    expect(codesOf(comment, command, { ...PRIORI, ...policy })).toEqual(codes)
  })

  test('each is listed once', () => {
    expect(new Set(GUARDS).size).toBe(GUARDS.length)
    expect(GUARDS.map(({ name }) => name)).toEqual([
      'checkIdentity',
      'checkRight',
      'checkCell',
      'checkFreshness',
      'checkGrounds',
      'checkWindow',
      'checkSeparation',
      'checkUndo',
      'checkFindings',
    ])
  })
})

test('what is no command, and whoever is nobody, is not judged any further', () => {
  const command = { ...fresh('reject', inState.published, reader), grounds: undefined }
  expect(codesOf(inState.published, { ...command, type: 'pardon' } as unknown as Command, PRIORI)).toEqual([
    'unknown-command',
  ])
  expect(codesOf(inState.published, { ...command, actor: { role: 'pope' } } as unknown as Command, PRIORI)).toEqual([
    'unknown-role',
  ])
})

test('an id that the log knows is used, though it is not the last one', () => {
  const { entry } = accept(inState.pending, fresh('approve', inState.pending), PRIORI)
  const command = { ...fresh('reject', inState.pending), id: 'old' } as Command
  expect(findObstacles(inState.pending, command, PRIORI, { ...entry, commandId: 'old' })).toEqual([
    { code: 'moderation/command-id-used', params: { id: 'old', command: 'approve' } },
  ])
  expect(codesOf(inState.pending, command, PRIORI)).toEqual([])
})

test('a command without a date acts when the last one did', () => {
  const command = { ...fresh('editByAuthor', inState.pending, author), at: 'bientôt' } as Command
  const closed = { ...PRIORI, closesAt: inState.pending.last.at }
  expect(codesOf(inState.pending, command, closed)).toEqual(['bad-date', 'forum-expired'])
  expect(codesOf(inState.pending, command, { ...PRIORI, closesAt: minute(1) })).toEqual(['bad-date'])
})

// What the table answers by a state or a rule can be given by somebody.
test.each(STATES)('nothing is against what the table accepts in %s', (state) => {
  const comment = ready(state)
  const free = COMMAND_TYPES.filter((type) => {
    const command = fresh(type, comment, ACTOR_OF[type], YEARS_LATER)
    return findObstacles(comment, command, OPEN).length === 0
  })
  const always: readonly CommandType[] = ['settleReport', 'erase', 'purgeIdentifiers']
  const byState: Readonly<Record<string, readonly CommandType[]>> = {
    pending: ['approve', 'reject', 'markSpam', 'undo', 'editByAuthor', 'retract', ...always, 'expire'],
    published: ['remove', 'markSpam', 'reopen', 'undo', 'editByAuthor', 'retract', 'report', ...always],
    rejected: ['approve', 'markSpam', 'reopen', 'undo', 'retract', ...always, 'expire'],
    removed: ['approve', 'markSpam', 'reopen', 'undo', 'retract', ...always, 'expire'],
    spam: ['approve', 'markHam', 'undo', 'retract', ...always, 'expire'],
    retracted: [...always, 'expire'],
    erased: [],
  }
  expect([...free].sort()).toEqual([...(byState[state] ?? [])].sort())
})
