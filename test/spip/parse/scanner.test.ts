import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NONE, Scanner } from '../../../src/spip/parse/scanner.ts'
import { Token } from '../../../src/spip/parse/token.ts'

const scannerOf = (source: string) => new Scanner(source, 'spip', undefined, true)

describe('what lies ahead', () => {
  test.each([
    ['b', 0, 1],
    ['b', 1, 1],
    ['b', 2, 4],
    ['b', 5, -1],
    [/[bc]/g, 0, 1],
    [/[bc]/g, 2, 2],
    ['x', 0, -1],
  ])('%s from %i', (needle, from, expected) => {
    expect(scannerOf('abcab').find(needle, from)).toBe(expected)
  })

  test('is asked for in any order', () => {
    const scanner = scannerOf('abcab')
    expect([4, 0, 5, 2, 0].map((from) => scanner.find('b', from))).toEqual([4, 1, -1, 4, 1])
  })

  test('in a range: its end is not part of it', () => {
    const scanner = scannerOf('abcab')
    expect([scanner.has('b', 0, 1), scanner.has('b', 0, 2), scanner.has('b', 2, 4), scanner.has('x', 0, 5)]).toEqual([
      false,
      true,
      false,
      false,
    ])
  })
})

describe('the end tags of an element', () => {
  test.each([
    ['b', 0, 4],
    ['b', 5, 12],
    ['b', 13, -1],
    ['bc', 0, 20],
    ['i', 0, -1],
    ['__proto__', 0, -1],
  ])('%s from %i', (name, from, expected) => {
    expect(scannerOf('<b>a</b> <b></B> <i></bc> </ b>').findClosing(name, from)).toBe(expected)
  })

  test('are those that a search finds', () => {
    const tag = fc.constantFrom('</b>', '</B >', '</bc>', '<b>', '</', 'b>', ' ', 'é')
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 12 }), fc.nat(30), (parts, from) => {
        const source = parts.join('')
        const found = source.slice(from).search(/<\/b(?=[\s/>]|$)/i)
        expect(scannerOf(source).findClosing('b', from)).toBe(found < 0 ? -1 : from + found)
      }),
      { numRuns: 300, seed: 1 },
    )
  })
})

test('a token is written with the offset after it', () => {
  const scanner = scannerOf('{a}')
  expect(scanner.write(Token.braceOpen, 0, 1, 'x')).toBe(1)
  expect([scanner.tokens.length, scanner.tokens.kindAt(0), scanner.tokens.data[0]]).toEqual([1, Token.braceOpen, 'x'])
})

test('a pattern is matched where it is asked for, and nowhere else', () => {
  const scanner = scannerOf('ab ab')
  const pattern = /a(b)/y
  expect([0, 1, 3].map((at) => scanner.match(pattern, at)?.[1])).toEqual(['b', undefined, 'b'])
})

test('the innermost bracket is the one that may open something', () => {
  const scanner = scannerOf('')
  expect(scanner.bracket).toBe(NONE)
  scanner.outerBracket = 3
  expect(scanner.bracket).toBe(3)
  scanner.innerBracket = 5
  expect(scanner.bracket).toBe(5)
  scanner.closeBrackets()
  expect(scanner.bracket).toBe(NONE)
})

test('runs that may start a heading are forgotten from a token on', () => {
  const scanner = scannerOf('')
  scanner.headings.push(1, 4, 6)
  scanner.dropHeadingsFrom(4)
  expect(scanner.headings).toEqual([1])
  scanner.dropHeadingsFrom(0)
  scanner.dropHeadingsFrom(0)
  expect(scanner.headings).toEqual([])
})
