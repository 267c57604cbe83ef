import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indexLines } from '../../src/core/position.ts'

describe('pointAt', () => {
  test.each([
    ['', 0, { line: 1, column: 1, offset: 0 }],
    ['un', 2, { line: 1, column: 3, offset: 2 }],
    ['un\ndeux', 2, { line: 1, column: 3, offset: 2 }],
    ['un\ndeux', 3, { line: 2, column: 1, offset: 3 }],
    ['un\rdeux', 3, { line: 2, column: 1, offset: 3 }],
    ['un\r\ndeux', 3, { line: 1, column: 4, offset: 3 }],
    ['un\r\ndeux', 4, { line: 2, column: 1, offset: 4 }],
    ['un\n\r\n\r', 6, { line: 4, column: 1, offset: 6 }],
    ['🍞\n', 3, { line: 2, column: 1, offset: 3 }],
    ['un', -5, { line: 1, column: 1, offset: 0 }],
    ['un', 99, { line: 1, column: 3, offset: 2 }],
  ])('of %j at %i', (text, offset, point) => {
    expect(indexLines(text).pointAt(offset)).toEqual(point)
  })

  test('does not depend on the order of the look-ups', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\r', '\n', '\r\n', 'é') })
    fc.assert(
      fc.property(text, fc.array(fc.nat(40)), (source, offsets) => {
        const shared = indexLines(source)
        for (const offset of offsets) expect(shared.pointAt(offset)).toEqual(indexLines(source).pointAt(offset))
      }),
    )
  })

  test('agrees with splitting the text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\r', '\n', 'é') })
    fc.assert(
      fc.property(text, fc.nat(40), (source, at) => {
        const { line, column, offset } = indexLines(source).pointAt(at)
        // A place between CR and LF is still on the line that both end.
        const isInCrLf = source.slice(offset - 1, offset + 1) === '\r\n'
        const before = isInCrLf ? source.slice(0, offset).replace(/\r$/, '-') : source.slice(0, offset)
        const lines = before.split(/\r\n|\r|\n/)
        expect([line, column]).toEqual([lines.length, (lines.at(-1)?.length ?? 0) + 1])
      }),
    )
  })
})

test('positionOf gives both ends', () => {
  expect(indexLines('un\ndeux').positionOf(1, 5)).toEqual({
    start: { line: 1, column: 2, offset: 1 },
    end: { line: 2, column: 3, offset: 5 },
  })
})

test('a text that is no string is named', () => {
  expect(() => indexLines(undefined as never)).toThrow(new TypeError('Expected `text` to be a string, got `undefined`'))
})
