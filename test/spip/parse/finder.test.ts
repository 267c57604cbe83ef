import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Finder } from '../../../src/spip/parse/finder.ts'

describe('Finder', () => {
  /** A finder of the `x` at 10, 20, … 90, and how often it searched. */
  function counted() {
    const needle = /x/g
    let searches = 0
    needle.exec = (text) => {
      searches++
      return RegExp.prototype.exec.call(needle, text)
    }
    const finder = new Finder(`${'.'.repeat(10)}${'x.........'.repeat(9)}`, needle)
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

test('a string, and a pattern, are found like String#indexOf', () => {
  const places = fc.array(fc.nat(12), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 10 }), places, (source, froms) => {
      const finders = [new Finder(source, 'ab'), new Finder(source, /ab/g)]
      for (const from of froms) for (const finder of finders) expect(finder.find(from)).toBe(source.indexOf('ab', from))
    }),
    { numRuns: 300, seed: 1 },
  )
})
