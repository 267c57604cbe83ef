import { describe, expect, test } from 'vitest'
import {
  endOfUrl,
  endsReference,
  followsProtocol,
  isLetterAt,
  signsEnd,
  titleEnd,
} from '../../../src/spip/typography/context.ts'
import { FRENCH } from '../../../src/spip/typography/fr.ts'

test.each([
  ['http://a.b/?c d', 4, 13],
  ['http://a.b)', 0, 10],
  ['http://a.b\u00a0!', 0, 12],
  ['http://a', 0, 8],
  [' ', 0, 0],
  ['a<b', 0, 1],
])('the address in %j from %i ends at %i', (text, from, end) => {
  expect(endOfUrl(text, from, text.length)).toBe(end)
})

test('an address ends with the run that is set', () => {
  expect(endOfUrl('http://a.b', 0, 6)).toBe(6)
})

describe('a semicolon', () => {
  test.each([
    ['&eacute;', true],
    ['&#233;', true],
    ['&#xE9;', true],
    ['R&D;', true],
    ['a;', false],
    ['&;', false],
    [';', false],
    ['& a;', false],
    ['&é;', false],
    ['a&b c;', false],
    // A reference that is shown.
    ['&amp;nbsp;', true],
    ['&amp;amp;', true],
    ['&amp;#xE9;', true],
    ['&amp;levain;', false],
    ['&amp;;', false],
    ['é;nbsp;', false],
  ])('of %j ends a reference: %s', (text, expected) => {
    expect(endsReference(text, 0, text.length - 1)).toBe(expected)
  })

  test('does not look beyond the start of the run', () => {
    expect(endsReference('&eacute;', 1, 7)).toBe(false)
    expect(endsReference('&nbsp;', 1, 5, '&'.charCodeAt(0))).toBe(true)
    expect(endsReference('&nbsp;', 1, 5, '['.charCodeAt(0))).toBe(false)
  })
})

describe('a title', () => {
  test.each([
    ['M. X', 2],
    ['MM. X', 3],
    ['Mme X', 3],
    ['Mmes X', 4],
    ['Mr X', 2],
    ['Mr. X', 3],
    ['M X', 0],
    ['M.X', 0],
    ['M.\u00a0X', 0],
    ['Mlle X', 0],
    ['Mme', 0],
    ['mme X', 0],
  ])('at the start of %j ends at %i', (text, end) => {
    expect(titleEnd(text, 0, text.length, FRENCH.spaceAfter)).toBe(end)
  })

  test('has its space in the same run', () => {
    expect(titleEnd('Mme X', 0, 3, FRENCH.spaceAfter)).toBe(0)
    expect(titleEnd('a Mme X', 2, 7, FRENCH.spaceAfter)).toBe(5)
  })
})

test.each([
  ['http:', true],
  ['https:', true],
  ['ftp:', true],
  ['mailto:', true],
  ['webcal:', true],
  ['xhttp:', true],
  ['HTTP:', true],
  ['tel:', false],
  [':', false],
])('a protocol stands before the colon of %j: %s', (text, expected) => {
  expect(followsProtocol(text, 0, text.length - 1)).toBe(expected)
})

test('a protocol stands in the run that is set', () => {
  expect(followsProtocol('http:', 1, 4)).toBe(false)
})

test.each([
  ['a', true],
  ['Z', true],
  ['_', true],
  ['7', true],
  ['é', true],
  ['œ', true],
  ['Ж', true],
  ['日', true],
  ['𝒜', true],
  ['½', true],
  [' ', false],
  ['\u00a0', false],
  ['-', false],
  ['«', false],
  ['😀', false],
  ['\u0301', false],
  ['\ud800', false],
  ['', false],
])('%j is a letter: %s', (sign, expected) => {
  expect(isLetterAt(`:${sign}`, 1, sign.length + 1)).toBe(expected)
  expect(isLetterAt(`:${sign}`, 1, 1)).toBe(false)
})

test.each([
  ['!?.a', 0, 3],
  ['!', 0, 1],
  ['!a', 0, 1],
  ['a!?', 1, 3],
])('the run of %j at %i ends at %i', (text, at, end) => {
  expect(signsEnd(text, at, text.length, '!?.')).toBe(end)
})
