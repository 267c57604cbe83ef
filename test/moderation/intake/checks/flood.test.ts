import { expect, test } from 'vitest'
import { checkFlood } from '../../../../src/moderation/intake/checks/flood.ts'
import { strict } from '../../../../src/moderation/intake/presets.ts'
import { past, told, written } from './sample-input.ts'

const every = (count: number, minutes: number, change: object = {}) =>
  Array.from({ length: count }, (_, index) => past(minutes * (index + 1), change))

test.each([
  [[], []],
  [every(2, 1), []],
  [every(3, 1), ['hold flood']],
  [every(3, 4), []],
  [every(3, 1, { isSameSender: false, isSameThread: true }), []],
  [every(7, 4), ['hold flood']],
  [every(4, 1), ['hold flood']],
  [
    [...every(4, 1), past(4)],
    ['hold flood', 'spam flood'],
  ],
  [every(10, 5, { isSpam: true }), ['refuse flood']],
  [every(9, 6, { isSpam: true }), []],
  [every(10, 5), []],
])('with the strict preset, %#: %j', (history, findings) => {
  expect(told(checkFlood(written('…', { history }), strict))).toEqual(findings)
})

test('a window slides: what lies at its very start is out of it', () => {
  const flood = [{ minutes: 5, count: 1, verdict: 'hold' }] as const
  expect(checkFlood(written('…', { history: [past(5)] }), { flood })).toEqual([])
  expect(checkFlood(written('…', { history: [past(4)] }), { flood })[0]?.params).toEqual({ count: 1, minutes: 5 })
})
