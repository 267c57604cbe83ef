import { expect, test } from 'vitest'
import { StopSearch } from '../../../src/spip/typography/stop-search.ts'

/** Counts how often the engine is asked. */
class CountingPattern extends RegExp {
  searches = 0
  override test(text: string): boolean {
    this.searches++
    return super.test(text)
  }
}

test('the next stop, and the length when there is none', () => {
  const stops = new StopSearch(/[!?]/g)
  stops.start('a ! b ? c', true)
  expect([0, 2, 3, 7].map((from) => stops.next(from))).toEqual([2, 2, 6, 9])
})

test('parts of a text share one search, forwards and back', () => {
  const pattern = new CountingPattern('[!?]', 'g')
  const stops = new StopSearch(pattern)
  const text = 'un deux trois ! quatre'
  for (const from of [0, 3, 8, 14]) {
    stops.start(text, false)
    expect(stops.next(from)).toBe(14)
  }
  expect(pattern.searches).toBe(1)
  expect(stops.next(15)).toBe(text.length)
  expect(stops.next(2)).toBe(14)
  expect(pattern.searches).toBe(3)
})

test('a whole text between two parts costs no second search of them', () => {
  const pattern = new CountingPattern('[!?]', 'g')
  const stops = new StopSearch(pattern)
  const text = 'un deux trois !'
  stops.start(text, false)
  stops.next(0)
  stops.start('autre ?', true)
  expect(stops.next(0)).toBe(6)
  stops.start(text, false)
  expect(stops.next(3)).toBe(14)
  expect(pattern.searches).toBe(2)
})
