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

test('what holds is written once, however many say it', () => {
  let count = 0
  const long = { toJSON: () => `a${count++}` }
  complete<object>([{ a: long }, ...Array.from({ length: 9 }, () => ({ a: 'b' }))])
  expect(count).toBe(1)
})

test('fields are left out', () => {
  expect(without({ a: 1, b: 2 }, ['a'])).toEqual({ b: 2 })
})
