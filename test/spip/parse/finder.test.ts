import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Finder, finderOf } from '../../../src/spip/parse/finder.ts'

describe('Finder', () => {
  /** A finder of the multiples of ten below 100, and how often it searched. */
  function counted() {
    let searches = 0
    const finder = new Finder((from) => {
      searches++
      const next = Math.ceil(from / 10) * 10
      return next < 100 ? next : -1
    })
    return { finder, searches: () => searches }
  }

  test('searches once up to the place that it found', () => {
    const { finder, searches } = counted()
    expect([1, 2, 9, 10].map((from) => finder.find(from))).toEqual([10, 10, 10, 10])
    expect(searches()).toBe(1)
    expect(finder.find(11)).toBe(20)
    expect(searches()).toBe(2)
  })

  test('remembers that there is none', () => {
    const { finder, searches } = counted()
    expect([91, 92, 1000].map((from) => finder.find(from))).toEqual([-1, -1, -1])
    expect(searches()).toBe(1)
  })

  test('may be asked about an earlier place', () => {
    const { finder } = counted()
    expect([55, 12, 95, 3].map((from) => finder.find(from))).toEqual([60, 20, -1, 10])
  })
})

test('finderOf finds like String#indexOf', () => {
  const places = fc.array(fc.nat(12), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 10 }), places, (source, froms) => {
      const finders = [finderOf(source, 'ab'), finderOf(source, /ab/g)]
      for (const from of froms) for (const finder of finders) expect(finder.find(from)).toBe(source.indexOf('ab', from))
    }),
    { numRuns: 300, seed: 1 },
  )
})
