import { expect, test } from 'vitest'
import { snapshotPolicy } from '../../src/moderation/policy-snapshot.ts'

test('a threshold without end is none in the log, where JSON could not hold it', () => {
  const snapshot = { mode: 'a-priori', registration: 'optional' } as const
  expect(snapshotPolicy({ mode: 'a-priori', reportThreshold: Number.POSITIVE_INFINITY })).toStrictEqual(snapshot)
  expect(snapshotPolicy({ mode: 'a-priori', reportThreshold: 0 })).toStrictEqual({ ...snapshot, reportThreshold: 0 })
})
