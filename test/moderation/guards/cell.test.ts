import { expect, test } from 'vitest'
import type { CommandType } from '../../../src/core/moderation-states.ts'
import type { Actor } from '../../../src/moderation/actor.ts'
import type { Command } from '../../../src/moderation/command.ts'
import type { Comment } from '../../../src/moderation/comment.ts'
import { collectObstacles } from '../../../src/moderation/guard.ts'
import { checkCell } from '../../../src/moderation/guards/cell.ts'
import type { KeptIp } from '../../../src/moderation/identifiers.ts'
import type { Policy } from '../../../src/moderation/policy.ts'
import {
  accept,
  author,
  blockersOf,
  born,
  fresh,
  inState,
  judge,
  moderator,
  POSTERIORI,
  reader,
  system,
  through,
} from '../sample.ts'

function against(on: Comment, type: CommandType, actor: Actor = moderator, policy: Policy = POSTERIORI) {
  const obstacles = collectObstacles((oppose) => checkCell(oppose, fresh(type, on, actor), on, policy))
  return obstacles.map(({ code, params }) => [code.replace('moderation/', ''), params])
}

test('a refusal of the table tells the state and the command', () => {
  expect(against(inState.spam, 'reopen')).toEqual([['use-mark-ham', { state: 'spam', command: 'reopen' }]])
  expect(against(inState.erased, 'approve')).toEqual([['erased', { state: 'erased', command: 'approve' }]])
})

const accepted = through(inState.published, POSTERIORI, ['approve', moderator])
const edited = through(accepted, POSTERIORI, ['editByAuthor', author])
const waiting = through(accepted, POSTERIORI, ['reopen', moderator])

test.each<[string, Comment, Actor, readonly unknown[]]>([
  ['what the mode let through', inState.published, moderator, []],
  ['what was accepted', accepted, moderator, ['already-approved']],
  ['new words of what was accepted', edited, moderator, []],
  ['what was accepted and waits again', waiting, moderator, []],
  ['what is public, by a program, which accepts nothing', edited, system, ['already-approved']],
  ['what waits, by a program', inState.pending, system, []],
])('to approve %s', (_, comment, actor, codes) => {
  expect(against(comment, 'approve', actor).map(([code]) => code)).toEqual(codes)
})

const full: KeptIp = { kind: 'full', value: '203.0.113.7', keepUntil: '2015-06-12T10:00:00Z' }
const prefix: KeptIp = { kind: 'prefix', value: '203.0.113.0/24' }

test.each<[KeptIp, Policy['purge'], readonly string[]]>([
  [full, undefined, []],
  [full, 'prefix', []],
  [full, 'none', []],
  [prefix, undefined, []],
  [prefix, 'none', []],
  [prefix, 'prefix', ['nothing-to-purge']],
  [{ kind: 'none' }, 'none', ['nothing-to-purge']],
  [{ kind: 'none' }, 'prefix', ['nothing-to-purge']],
])('to purge %j where purge is %s', (ip, purge, codes) => {
  const policy = purge === undefined ? POSTERIORI : { ...POSTERIORI, purge }
  expect(
    against(born(POSTERIORI, { identifiers: { ip } }), 'purgeIdentifiers', system, policy).map(([code]) => code),
  ).toEqual(codes)
})

test('a report that is not open cannot be settled', () => {
  expect(against(inState.published, 'settleReport')).toEqual([['no-such-report', { report: '–' }]])
  const command = { ...fresh('settleReport', inState.published), report: { id: 's1' } } as unknown as Command
  const result = judge(inState.published, command, POSTERIORI)
  // Params are plain: what is no id is not told.
  expect(result.ok ? [] : result.refusal.blockers.map(({ params }) => params)).toEqual([
    { field: 'report' },
    { report: null },
  ])
})

test('one reports once, under an id of its own', () => {
  const reported = accept(inState.published, fresh('report', inState.published, reader), POSTERIORI).next
  const used = reported.state === 'published' ? reported.reports[0]?.id : ''
  const other = { ...reader, id: 'r2' }
  const again = (change: object) =>
    blockersOf(judge(reported, { ...fresh('report', reported, other), ...change } as Command, POSTERIORI))
  expect(again({})).toEqual([])
  const known = { code: 'moderation/already-reported', params: {}, retry: 'never' }
  expect(again({ actor: reader })).toEqual([known])
  expect(again({ actor: reader, report: used })).toEqual([known])
  // Nobody is told that they reported what they did not.
  expect(again({ report: used })).toEqual([
    { code: 'moderation/command-id-used', params: { id: used }, retry: 'reload' },
  ])
})
