import { describe, expect, test } from 'vitest'
import { COMMAND_TYPES, STATES } from '../../../src/core/moderation-states.ts'
import type { Command } from '../../../src/moderation/command.ts'
import { ADVICE, type AdviceTable, type Obstacle } from '../../../src/moderation/refusal/refusal.ts'
import { joinObstacles, nameOf, obstaclesOf, refusalOf, refuse } from '../../../src/moderation/refusal/refuse.ts'
import { ready } from '../ready.ts'
import {
  accept,
  admin,
  author,
  blockersOf,
  fresh,
  inState,
  judge,
  minute,
  moderator,
  POSTERIORI,
  PRIORI,
} from '../sample.ts'

const obstacle = (code: Obstacle['code'], rest: Partial<Obstacle> = {}): Obstacle => ({ code, params: {}, ...rest })

describe('a refusal', () => {
  test('holds everything that is against the command, in order', () => {
    const obstacles = [obstacle('moderation/banned'), obstacle('moderation/bad-date', { params: { field: 'at' } })]
    expect(refusalOf('approve', 'pending', obstacles, {})).toEqual({
      command: 'approve',
      state: 'pending',
      blockers: [
        { code: 'moderation/banned', params: {}, retry: 'never' },
        { code: 'moderation/bad-date', params: { field: 'at' }, retry: 'later' },
      ],
    })
  })

  test('of nothing is none', () => {
    expect(() => refusalOf('approve', 'pending', [], {})).toThrow(new TypeError('Expected `obstacles` to hold one'))
  })

  const table: AdviceTable<'grow'> = { 'moderation/banned': { try: 'grow' }, 'moderation/bad-date': 'reload' }
  test.each<[string, Obstacle, boolean, object]>([
    ['what would be accepted', obstacle('moderation/banned'), true, { retry: 'other-command', try: 'grow' }],
    ['nothing, when that would be refused too', obstacle('moderation/banned'), false, { retry: 'never' }],
    ['what the table says, before what all share', obstacle('moderation/bad-date'), true, { retry: 'reload' }],
    ['what all share', obstacle('moderation/stale-version'), true, { retry: 'reload' }],
    ['nothing else', obstacle('moderation/own-comment'), true, { retry: 'never' }],
    [
      'what the guard says, before any table',
      obstacle('moderation/banned', { retry: 'later' }),
      true,
      { retry: 'later' },
    ],
  ])('advises %s', (_, one, isAccepted, advice) => {
    const { blockers } = refusalOf<'pending', 'grow'>('prune', 'pending', [one], table, () => isAccepted)
    expect(blockers).toEqual([{ code: one.code, params: {}, ...advice }])
  })

  test('advises no other command when nobody tells what would be accepted', () => {
    const { blockers } = refusalOf<'pending', 'grow'>('prune', 'pending', [obstacle('moderation/banned')], table)
    expect(blockers).toEqual([{ code: 'moderation/banned', params: {}, retry: 'never' }])
  })
})

describe('another command is advised', () => {
  test('only when the same actor could give it at the same time', () => {
    const rules = { ...POSTERIORI, fourEyes: true }
    const comment = accept(inState.published, fresh('markSpam', inState.published), POSTERIORI).next
    const advice = (command: Command) => refuse(comment, command, rules, [obstacle('moderation/is-spam')]).blockers[0]
    const command = fresh('remove', comment)
    expect(advice(command)).toMatchObject({ retry: 'other-command', try: 'markHam' })
    for (const change of [
      { actor: { ...moderator, banned: true } },
      { actor: author },
      { actor: undefined },
      { at: minute(0) },
      { at: 'hier' },
    ]) {
      expect(advice({ ...command, ...change } as unknown as Command)).toEqual({
        code: 'moderation/is-spam',
        params: {},
        retry: 'never',
      })
    }
  })

  test('and is then accepted', () => {
    let advised = 0
    for (const on of STATES.flatMap((state) => [inState[state], ready(state)])) {
      for (const type of COMMAND_TYPES) {
        const refused = judge(on, fresh(type, on, admin, minute(30)), PRIORI)
        for (const { try: other } of blockersOf(refused)) {
          if (other === undefined) continue
          advised++
          expect(judge(on, fresh(other, on, admin, minute(30)), PRIORI).ok).toBe(true)
        }
      }
    }
    expect(advised).toBeGreaterThan(10)
  })
})

test.each([
  [{ type: 'approve' }, 'approve'],
  [{ type: 'toString' }, 'toString'],
  [{ type: 3 }, ''],
  [{}, ''],
  [null, ''],
  [undefined, ''],
  ['approve', ''],
])('%j is named %j', (command, name) => {
  expect(nameOf(command)).toBe(name)
})

test('what two looks find is told once, the first look first', () => {
  const [banned, stale, closed] = (['banned', 'stale-version', 'appeal-closed'] as const).map((name) =>
    obstacle(`moderation/${name}`),
  ) as [Obstacle, Obstacle, Obstacle]
  const again = obstacle('moderation/banned', { params: { of: 'the second look' } })
  expect(joinObstacles([closed, banned], [again, stale])).toEqual([closed, banned, stale])
  expect(joinObstacles([], [banned])).toEqual([banned])
  expect(joinObstacles([banned], [])).toEqual([banned])
  // One look may say one thing of several fields.
  const fields = ['id', 'at'].map((field) => obstacle('moderation/missing-field', { params: { field } }))
  expect(joinObstacles(fields, [])).toEqual(fields)
  expect(joinObstacles([], fields)).toEqual(fields)
})

test('of a refusal, the advice is left behind: it was for another command', () => {
  const refused = judge(inState.spam, fresh('remove', inState.spam), PRIORI)
  if (refused.ok) throw new Error('accepted')
  expect(refused.refusal.blockers[0].try).toBe('markHam')
  expect(obstaclesOf(refused.refusal)).toEqual([
    { code: 'moderation/is-spam', params: { state: 'spam', command: 'remove' } },
  ])
})

test('no command is advised that is none', () => {
  const advised = Object.values(ADVICE).flatMap((advice) => (typeof advice === 'object' ? [advice.try] : []))
  expect(advised.filter((type) => !COMMAND_TYPES.includes(type))).toEqual([])
})
