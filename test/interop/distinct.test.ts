import { expect, test } from 'vitest'
import { distinct } from '../../src/interop/distinct.ts'

test.each([
  { items: [], once: [] },
  { items: ['b', 'a', 'b'], once: ['b', 'a'] },
  { items: [1, '1'], once: [1, '1'] },
  { items: [{ cj: '9220' }, { cj: '5458' }, { cj: '9220' }], once: [{ cj: '9220' }, { cj: '5458' }] },
  { items: [{ from: '2015' }, { from: '2015', to: '2018' }], once: [{ from: '2015' }, { from: '2015', to: '2018' }] },
])('$items: $once', ({ items, once }) => {
  expect(distinct<unknown>(items)).toEqual(once)
})
