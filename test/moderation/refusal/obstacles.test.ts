import { expect, test } from 'vitest'
import { joinObstacles, obstaclesOf } from '../../../src/moderation/refusal/obstacles.ts'
import type { Obstacle } from '../../../src/moderation/refusal/refusal.ts'
import { fresh, inState, judge, PRIORI } from '../sample.ts'

const obstacle = (code: Obstacle['code'], rest: Partial<Obstacle> = {}): Obstacle => ({ code, params: {}, ...rest })

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
