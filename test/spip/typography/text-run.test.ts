import { describe, expect, test } from 'vitest'
import { FRENCH } from '../../../src/spip/typography/fr.ts'
import { TEXT_GLYPHS } from '../../../src/spip/typography/glyphs.ts'
import { Typesetter } from '../../../src/spip/typography/typesetter.ts'

/** Set a text; `~` stands for the non-breaking space. */
function set(text: string): string {
  return new Typesetter(FRENCH, TEXT_GLYPHS).write(text, 0, text.length, 'source').replaceAll('\u00a0', '~')
}

describe('a space that does not break is written once', () => {
  test.each([
    // Spaces that do not break already.
    ['a\u00a0! a \u00a0 ! a\u2009!', 'a~! a~! a~!'],
    // A narrow one is a space already.
    ['a\u202f! b\u202f; «\u202fc\u202f» d\u202f :', 'a\u202f! b\u202f; «\u202fc\u202f» d\u202f:'],
    ['« \u202fa\u202f\u00a0!', '« \u202fa\u202f!'],
    ['\u202f!', '\u202f!'],
    // In place of all the spaces around it.
    ['a ~ b', 'a~b'],
    ['a~~~b', 'a~b'],
    ['« ~a~ »', '«~a~»'],
    ['«»', '«~»'],
    ['a ~!', 'a~!'],
  ])('%j', (text, expected) => {
    expect(set(text)).toBe(expected)
  })
})

test('nothing stands beyond the borders of a run', () => {
  const typesetter = new Typesetter(FRENCH, TEXT_GLYPHS)
  expect(typesetter.write('[!] a', 1, 2, 'value')).toBe('\u00a0!')
  expect(typesetter.write('[!] a', 1, 2, 'value', '['.charCodeAt(0))).toBe('!')
})
