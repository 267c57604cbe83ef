import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breakCircles } from '../../../src/interop/spip-rows/break-circles.ts'

function opened(pairs: readonly (readonly [number, number])[]) {
  const parents = new Map(pairs)
  const reports: (readonly [number, readonly number[]])[] = []
  breakCircles([...parents.keys()], parents, (lowest, circle) => reports.push([lowest, circle]))
  return { parents, reports }
}

test.each<[string, [number, number][], [number, number[]][], [number, number][]]>([
  ['nothing', [], [], []],
  [
    'a branch',
    [
      [3, 2],
      [2, 1],
    ],
    [],
    [
      [3, 2],
      [2, 1],
    ],
  ],
  ['its own parent', [[5, 5]], [[5, [5]]], []],
  [
    'two',
    [
      [9, 10],
      [10, 9],
    ],
    [[9, [9, 10]]],
    [[10, 9]],
  ],
  [
    'a tail keeps its parent',
    [
      [1, 7],
      [7, 8],
      [8, 7],
    ],
    [[7, [7, 8]]],
    [
      [1, 7],
      [8, 7],
    ],
  ],
  [
    'two circles',
    [
      [4, 4],
      [1, 2],
      [2, 1],
    ],
    [
      [4, [4]],
      [1, [1, 2]],
    ],
    [[2, 1]],
  ],
])('%s', (_, pairs, reports, left) => {
  const { parents, reports: found } = opened(pairs)
  expect(found).toEqual(expect.arrayContaining(reports))
  expect([found.length, [...parents]]).toEqual([reports.length, left])
})

test('whatever the parents, whoever climbs comes to an end, and only the reported lose theirs', () => {
  const id = fc.integer({ min: 1, max: 12 })
  fc.assert(
    fc.property(fc.array(fc.tuple(id, id)), (pairs) => {
      const before = new Map(pairs)
      const { parents, reports } = opened(pairs)
      expect([...before.keys()].filter((one) => !parents.has(one)).sort()).toEqual(reports.map(([one]) => one).sort())
      for (const start of before.keys()) {
        let steps = 0
        for (let one = parents.get(start); one !== undefined; one = parents.get(one)) expect(++steps).toBeLessThan(13)
      }
      for (const [lowest, circle] of reports) expect(lowest).toBe(Math.min(...circle))
    }),
  )
})
