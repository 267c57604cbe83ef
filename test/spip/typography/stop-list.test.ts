import fc from 'fast-check'
import { expect, test } from 'vitest'
import { StopList } from '../../../src/spip/typography/stop-list.ts'
import { nextStop, STOP_CODES } from '../../../src/spip/typography/stops.ts'

test('the next stop, and the length of the source when there is none', () => {
  const stops = new StopList([2, 6, 9])
  expect([0, 2, 3, 7, 9].map((from) => stops.next(from))).toEqual([2, 2, 6, 9, 9])
})

test('in any order, as the text itself would say', () => {
  const offsets = fc.uniqueArray(fc.nat(500), { maxLength: 60 }).map((all) => [...all.sort((a, b) => a - b), 501])
  fc.assert(
    fc.property(offsets, fc.array(fc.nat(501)), (stops, asked) => {
      const list = new StopList(stops)
      for (const from of asked) expect(list.next(from)).toBe(stops.find((stop) => stop >= from))
    }),
  )
})

test('a text that was not scanned is searched', () => {
  const text = '’ un « deux ” “ trois\u2009! é\u0399 —'
  const found = []
  for (let at = nextStop(text, 0, text.length); at < text.length; at = nextStop(text, at + 1, text.length))
    found.push(at)
  expect(found).toEqual([...text].flatMap((sign, at) => (STOP_CODES.includes(sign.charCodeAt(0)) ? [at] : [])))
  expect(nextStop(text, 6, 9)).toBe(9)
})
