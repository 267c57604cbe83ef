import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ENGLISH } from '../../../src/spip/typography/en.ts'
import { FRENCH } from '../../../src/spip/typography/fr.ts'
import { TEXT_GLYPHS } from '../../../src/spip/typography/glyphs.ts'
import { Typesetter } from '../../../src/spip/typography/typesetter.ts'

describe('a run', () => {
  // What lies beyond its borders counts as an ordinary character.
  test.each([
    ['(! a', 1, 4, '~! a'],
    ['x!', 1, 2, '~!'],
    ['-- a', 1, 4, '- a'],
    ['a -- b', 2, 4, '—'],
    ['M. X', 0, 2, 'M.'],
    ['a :b', 0, 3, 'a~:'],
    ['abc', 1, 1, ''],
  ])('%j from %i to %i', (text, from, to, expected) => {
    const out = new Typesetter(FRENCH, TEXT_GLYPHS).write(text, from, to, 'source').replaceAll('\u00a0', '~')
    expect(out).toBe(expected)
  })
})

describe('for any text', () => {
  const unit = fc.constantFrom(..." \u00a0\u2009~!?:;%«»“”°'-—.,()[]aéMmn5", 'Mme ', 'http', '//', '--', ' %')
  const text = fc.string({ unit, maxLength: 20 })
  const runs = { numRuns: 500, seed: 3 }
  /** Everything but spaces, dashes and apostrophes. */
  const letters = (written: string) =>
    written
      .replace(/[\s\u00a0\u2009]/g, '')
      .replace(/—/g, '--')
      .replace(/’/g, "'")

  test.each([
    ['French', FRENCH],
    ['English', ENGLISH],
  ])('%s only touches spaces, dashes and apostrophes', (_, rules) => {
    fc.assert(
      fc.property(text, (source) => {
        const out = new Typesetter(rules, TEXT_GLYPHS).write(source, 0, source.length, 'value')
        expect(letters(out)).toBe(letters(source))
      }),
      runs,
    )
  })

  test('two spaces that do not break never stand together', () => {
    fc.assert(
      fc.property(text, (source) => {
        const out = new Typesetter(FRENCH, TEXT_GLYPHS).write(source, 0, source.length, 'source')
        expect(out).not.toMatch(/[~\u00a0]{2}/)
      }),
      runs,
    )
  })

  test('no rules change nothing', () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(new Typesetter(undefined, TEXT_GLYPHS).write(source, 0, source.length, 'value')).toBe(source)
      }),
      runs,
    )
  })

  test('a typesetter remembers nothing from one text to the next', () => {
    fc.assert(
      fc.property(text, text, (before, source) => {
        const used = new Typesetter(FRENCH, TEXT_GLYPHS)
        used.write(before, 0, before.length, 'source')
        const fresh = new Typesetter(FRENCH, TEXT_GLYPHS)
        expect(used.write(source, 0, source.length, 'source')).toBe(fresh.write(source, 0, source.length, 'source'))
      }),
      runs,
    )
  })

  test('French that is set stays as it is, double colons aside', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...' !?;%«»abé5,'), maxLength: 20 }), (source) => {
        const once = new Typesetter(FRENCH, TEXT_GLYPHS).write(source, 0, source.length, 'value')
        expect(new Typesetter(FRENCH, TEXT_GLYPHS).write(once, 0, once.length, 'value')).toBe(once)
      }),
      runs,
    )
  })
})
