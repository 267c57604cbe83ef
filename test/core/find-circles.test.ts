import { expect, test } from 'vitest'
import { findCircles } from '../../src/core/find-circles.ts'

test.each([
  [{}, []],
  [{ a: 'b', b: 'c' }, []],
  [{ a: 'a' }, ['a']],
  [{ a: 'b', b: 'c', c: 'b', d: 'a' }, ['b', 'c']],
  [{ a: 'lost', b: 'a', c: 'd', d: 'c' }, ['c', 'd']],
] as readonly [Readonly<Record<string, string>>, readonly string[]][])('%j has %j in circles', (above, circles) => {
  expect([...findCircles(Object.keys(above), (id) => above[id])].sort()).toEqual(circles)
})

test('a long chain takes no long time', () => {
  const ids = Array.from({ length: 100_000 }, (_, index) => String(index))
  expect(findCircles(ids, (id) => (id === '0' ? undefined : String(Number(id) - 1))).size).toBe(0)
})
