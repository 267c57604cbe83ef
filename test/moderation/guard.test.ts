import { expect, test } from 'vitest'
import type { Envelope } from '../../src/moderation/envelope.ts'
import { actingAt, collectObstacles } from '../../src/moderation/guard.ts'
import { admin, minute } from './sample.ts'

const LAST = { commandId: 'c1', command: 'submit', at: minute(3), by: 'w1' }

test.each<[unknown, string]>([
  [minute(5), minute(5)],
  // Whether it comes too early is for a guard to say.
  [minute(1), minute(1)],
  ['2014-06-12T12:05:00+02:00', '2014-06-12T12:05:00+02:00'],
  ['2014-06-12', minute(3)],
  ['2014-06-31T10:00:00Z', minute(3)],
  ['', minute(3)],
  [undefined, minute(3)],
  [1402567500000, minute(3)],
])('a command dated %j acts at %s', (at, acts) => {
  expect(actingAt({ id: 'c2', at, actor: admin } as Envelope, LAST)).toBe(acts)
})

test.each([null, undefined, 3, 'now'])('%j, which is no command, acts when the last one did', (command) => {
  expect(actingAt(command as unknown as Envelope, LAST)).toBe(minute(3))
})

test('what guards report is listed as it comes', () => {
  const obstacles = collectObstacles((oppose) => {
    oppose('moderation/banned')
    oppose('moderation/bad-date', { field: 'at' }, 'never')
    oppose('moderation/banned')
  })
  expect(obstacles).toEqual([
    { code: 'moderation/banned', params: {}, retry: undefined },
    { code: 'moderation/bad-date', params: { field: 'at' }, retry: 'never' },
    { code: 'moderation/banned', params: {}, retry: undefined },
  ])
})
