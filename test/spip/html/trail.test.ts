import { expect, test } from 'vitest'
import { Trail } from '../../../src/spip/html/trail.ts'

function trailOf(...marks: readonly (readonly [length: number, event: number])[]): Trail {
  const trail = new Trail()
  for (const [length, event] of marks) trail.mark(length, event)
  return trail
}

test('each character leads to the event that wrote it', () => {
  const trail = trailOf([0, 7], [3, 8], [10, 9])
  expect([0, 2, 3, 9, 10, 99].map((offset) => trail.eventAt(offset))).toEqual([7, 7, 8, 8, 9, 9])
})

test('an event that wrote nothing wrote no character', () => {
  const trail = trailOf([0, 1], [3, 2], [3, 3], [5, 4])
  expect([2, 3, 4, 5].map((offset) => trail.eventAt(offset))).toEqual([1, 3, 3, 4])
})

test('what was taken back is forgotten', () => {
  const trail = trailOf([0, 1], [4, 2], [9, 3], [4, 4])
  expect([3, 4, 9].map((offset) => trail.eventAt(offset))).toEqual([1, 4, 4])
  // Also to before the first.
  expect(trailOf([5, 1], [2, 2]).eventAt(6)).toBe(2)
})

test.each([
  ['before the first event', trailOf([2, 1]), 1],
  ['without any', trailOf(), 0],
])('there is none %s', (_, trail, offset) => {
  expect(trail.eventAt(offset)).toBe(-1)
})
