import { expect, test } from 'vitest'
import { mapById } from '../../src/core/map-by-id.ts'

test('of two things with one id, the first counts', () => {
  const first = { id: 'a', rank: 1 }
  const other = { id: 'b', rank: 2 }
  expect([...mapById([first, { id: 'a', rank: 3 }, other])]).toEqual([
    ['a', first],
    ['b', other],
  ])
  expect(mapById([]).size).toBe(0)
})

test('an id may be named like a property of every object', () => {
  expect(mapById([{ id: 'constructor' }]).get('toString')).toBeUndefined()
})
