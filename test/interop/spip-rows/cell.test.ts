import { expect, test } from 'vitest'
import { readInteger } from '../../../src/interop/spip-rows/cell.ts'

test.each<[unknown, number | undefined]>([
  [0, 0],
  [12, 12],
  [12n, 12],
  ['12', 12],
  ['007', 7],
  ['-1', -1],
  [Number.MAX_SAFE_INTEGER, 9007199254740991],
  [9007199254740992, undefined],
  ['9007199254740993', undefined],
  [9007199254740993n, undefined],
  [1.5, undefined],
  ['1e3', undefined],
  ['0x10', undefined],
  ['+5', undefined],
  ['', undefined],
  [' 5', undefined],
  ['12abc', undefined],
  ['１２', undefined],
  [null, undefined],
  [true, undefined],
  [['12'], undefined],
  [new Uint8Array([49]), undefined],
])('%s is the whole number %s', (cell, value) => {
  expect(readInteger(cell)).toBe(value)
})
