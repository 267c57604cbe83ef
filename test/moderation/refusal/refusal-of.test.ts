import { describe, expect, test } from 'vitest'
import type { AdviceTable, Obstacle } from '../../../src/moderation/refusal/refusal.ts'
import { nameOf, refusalOf } from '../../../src/moderation/refusal/refusal-of.ts'

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
