import { expect, test } from 'vitest'
import { complete, without } from '../../../src/interop/merge/complete.ts'

test('the first holds, the others complete it, and what differs is told', () => {
  const all = [
    { a: 1, b: undefined },
    { a: 1, b: 2 },
    { a: 3, b: 4, c: 5 },
  ]
  expect(complete<object>(all)).toEqual({ entity: { a: 1, b: 2, c: 5 }, differing: [[], [], ['a', 'b']] })
})

test('fields are left out', () => {
  expect(without({ a: 1, b: 2 }, ['a'])).toEqual({ b: 2 })
})
