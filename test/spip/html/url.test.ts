import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isExternal, isSafeUrl, originOf } from '../../../src/spip/html/url.ts'

const SCHEMES = ['http', 'https', 'mailto', 'tel', 'ftp']

describe('isSafeUrl', () => {
  test.each([
    'http://a.b',
    'HTTPS://a.b',
    'mailto:a@b.c',
    'tel:+33',
    'ftp://a.b',
    '//a.b',
    '/x:y',
    'x?y:z',
    '#a:b',
    'a.html',
    '',
    ' http://a.b ',
    'été.html',
    'e\u0301t\u00e9/a:b',
    '?:',
  ])('%j is safe', (url) => {
    expect(isSafeUrl(url, SCHEMES)).toBe(true)
  })

  test.each([
    'javascript:alert(1)',
    'JavaScript:x',
    ' javascript:x',
    '\u0000javascript:x',
    'java\nscript:x',
    'java\tscript:x',
    'java\u00adscript:x',
    '\u200bjavascript:x',
    '&#106;avascript:x',
    '&#x6A;avascript&#58;x',
    'javascript&colon;x'.replace('&colon;', ':'),
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:x',
    // No scheme, and yet a colon before the path.
    'été:x',
    '1a:x',
    ':x',
    'été:/x',
    'é:?x#y',
    'javascript://http://a.b',
    'javascript:https:',
    'javascript:http:',
    'javascript:x//https://a.b',
    'httpx://a.b',
    'xhttp://a.b',
  ])('%j is not', (url) => {
    expect(isSafeUrl(url, SCHEMES)).toBe(false)
  })

  test('any scheme is safe where every one is allowed', () => {
    expect(isSafeUrl('javascript:x', ['*'])).toBe(true)
    expect(isSafeUrl('http://a.b', [])).toBe(false)
    expect(isSafeUrl('/a', [])).toBe(true)
    expect(isSafeUrl('http://a.b', ['https'])).toBe(false)
    expect(isSafeUrl('https://a.b', ['http'])).toBe(false)
  })

  test('what a browser reads as a script is never safe', () => {
    const noise = fc.string({ unit: fc.constantFrom(' ', '\t', '\n', '\r', '\u0001', '\u0000'), maxLength: 3 })
    fc.assert(
      fc.property(noise, fc.array(noise, { minLength: 11, maxLength: 11 }), (before, between) => {
        const url = before + [...'javascript:'].map((letter, index) => letter + between[index]).join('')
        let protocol = ''
        try {
          protocol = new URL(url, 'http://a.b').protocol
        } catch {}
        if (protocol === 'javascript:') expect(isSafeUrl(url, SCHEMES)).toBe(false)
      }),
      { numRuns: 300, seed: 1 },
    )
  })
})

test.each([
  ['http://A.b/c?d', 'http://a.b'],
  ['HTTPS://a.b:8080', 'https://a.b:8080'],
  ['http://a.b#c', 'http://a.b'],
  ['/a', undefined],
  ['//a.b', undefined],
  ['mailto:a@b', undefined],
  ['/a?b=http://c.d', undefined],
])('originOf(%j)', (url, expected) => {
  expect(originOf(url)).toBe(expected)
})

test.each([
  ['http://a.b/c', undefined, true],
  ['http://a.b/c', 'http://a.b', false],
  ['http://a.b', 'http://a.b', false],
  ['https://a.b/c', 'http://a.b', true],
  ['http://a.b.evil', 'http://a.b', true],
  ['ftp://a.b', undefined, true],
  ['/c', undefined, false],
  ['//a.b', undefined, false],
  ['/a?b=http://c.d', 'http://a.b', false],
  ['mailto:a@b.c', undefined, false],
])('isExternal(%j, %j)', (url, origin, expected) => {
  expect(isExternal(url, origin)).toBe(expected)
})
