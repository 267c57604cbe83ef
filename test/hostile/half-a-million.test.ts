import { describe, expect, test } from 'vitest'
import { renderSpip, spipToText } from '../../src/spip/index.ts'
import { expectWellFormed } from './expect-well-formed.ts'

const LONG = 2 ** 19
const SHORT = 2 ** 15

describe('half a million of one character', () => {
  const characters = [
    ...'{}[]<>|-_*#~\\&;:!?.,\'"«»()/@$=%^`+',
    ...' \t\n\r\0a1é€',
    '\u00a0',
    '\u2028',
    '\u202e',
    '\u200b',
    '\ufeff',
    '\u0092',
    '\ud800',
    '\udc00',
    '😀',
  ]

  test.each(characters.map((character) => [JSON.stringify(character), character] as const))(
    '%s',
    (_, character) => {
      // Browsers take long over a million cells: the HTML of a shorter text is the one that is checked.
      expectWellFormed(character.repeat(SHORT / character.length))
      const source = character.repeat(LONG / character.length)
      expect(typeof renderSpip(source).html).toBe('string')
      expect(typeof spipToText(source)).toBe('string')
    },
    // A table of half a million cells takes ten seconds, three times as long on a busy machine.
    120_000,
  )
})
