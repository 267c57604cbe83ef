import { expect, test, vi } from 'vitest'
import { prepareOnce } from '../../src/core/prepare-once.ts'

test('prepares a list once, and each list by itself', () => {
  const prepare = vi.fn((list: readonly string[]) => list.join())
  const prepared = prepareOnce(prepare)
  const list = ['a', 'b']
  expect([prepared(list), prepared(list), prepared(['a', 'b'])]).toEqual(['a,b', 'a,b', 'a,b'])
  expect(prepare).toHaveBeenCalledTimes(2)
})

test.each<[change: string, (list: string[]) => void, after: string]>([
  ['grows', (list) => list.push('c'), 'a,b,c'],
  ['shrinks', (list) => list.pop(), 'a'],
  ['changes', (list) => list.splice(1, 1, 'z'), 'a,z'],
  ['is emptied', (list) => list.splice(0), ''],
])('prepares anew a list that %s', (_, change, after) => {
  const prepared = prepareOnce((list: readonly string[]) => list.join())
  const list = ['a', 'b']
  expect(prepared(list)).toBe('a,b')
  change(list)
  expect(prepared(list)).toBe(after)
})

test('looks at what counts of a list', () => {
  const prepare = vi.fn((list: readonly { name: string; rank: number }[]) => list.map(({ name }) => name).join())
  const prepared = prepareOnce(prepare, (list) => list.map(({ name }) => name))
  const item = { name: 'a', rank: 1 }
  const list = [item]
  prepared(list)
  item.rank = 2
  prepared(list)
  expect(prepare).toHaveBeenCalledTimes(1)
  item.name = 'b'
  expect(prepared(list)).toBe('b')
})

test('keeps nothing of a list that it could not prepare', () => {
  const prepare = vi.fn(() => {
    throw new TypeError('no')
  })
  const prepared = prepareOnce(prepare)
  const list = ['a']
  expect(() => prepared(list)).toThrow(TypeError)
  expect(() => prepared(list)).toThrow(TypeError)
  expect(prepare).toHaveBeenCalledTimes(2)
})
