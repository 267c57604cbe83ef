import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ENGLISH } from '../../../src/spip/typography/en.ts'
import { FRENCH } from '../../../src/spip/typography/fr.ts'
import { HTML_GLYPHS } from '../../../src/spip/typography/glyphs.ts'
import { nextStop, STOP_CODES, TITLE_START } from '../../../src/spip/typography/stops.ts'
import { Typesetter } from '../../../src/spip/typography/typesetter.ts'

test.each([
  ['abc', 0, 3],
  ['', 0, 0],
  ['ab!', 0, 2],
  ['!a!', 1, 2],
  ['a—b', 0, 1],
  // Characters whose lower half is that of a stop.
  ['\u0121\u2126\u213b', 0, 3],
  ['😀!', 0, 2],
])('the next stop of %j from %i is at %i', (text, from, expected) => {
  expect(nextStop(text, from, text.length)).toBe(expected)
})

test('looks no further than the end of the run', () => {
  expect(nextStop('ab!', 0, 2)).toBe(2)
})

test('no character is changed that is no stop', () => {
  const stops = new Set(STOP_CODES)
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (written) => {
      const text = [...written].filter((sign) => ![...sign].some((_, at) => stops.has(sign.charCodeAt(at)))).join('')
      for (const rules of [FRENCH, ENGLISH, undefined]) {
        expect(new Typesetter(rules, HTML_GLYPHS).writeValue(text)).toBe(text)
      }
    }),
    { numRuns: 300, seed: 1 },
  )
})

test('each title begins with the stop of titles', () => {
  const titles = [...FRENCH.spaceAfter, ...ENGLISH.spaceAfter]
  expect(titles.map((title) => title.charCodeAt(0))).toEqual(titles.map(() => TITLE_START))
})
