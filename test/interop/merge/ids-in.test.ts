import { expect, test } from 'vitest'
import { idsIn } from '../../../src/interop/merge/ids-in.ts'

const entry = (id: string, type?: string, part = 0) => ({
  entity: type === undefined ? { id } : { id, type },
  part,
  index: 0,
})

test('an id that things of two kinds have is told, once for each that comes later', () => {
  const actors = [entry('a', 'organisation'), entry('a', 'organisation', 1), entry('b', 'person')]
  const ids = idsIn({ actors, places: [entry('a', undefined, 1), entry('c')], sources: [entry('b', undefined, 2)] })
  expect([[...ids.used], [...ids.clashing]]).toEqual([
    ['a', 'b', 'c'],
    ['a', 'b'],
  ])
  expect(ids.problems.map(({ path }) => path)).toEqual([
    [1, 'places', 0, 'id'],
    [2, 'sources', 0, 'id'],
  ])
})
