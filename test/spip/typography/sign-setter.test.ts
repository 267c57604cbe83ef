import { describe, expect, test } from 'vitest'
import { ENGLISH } from '../../../src/spip/typography/en.ts'
import { FRENCH } from '../../../src/spip/typography/fr.ts'
import { HTML_GLYPHS, TEXT_GLYPHS } from '../../../src/spip/typography/glyphs.ts'
import type { TypographyRules } from '../../../src/spip/typography/rules.ts'
import { Typesetter } from '../../../src/spip/typography/typesetter.ts'

/** Set a text; `~` stands for the non-breaking space. */
function set(text: string, rules: TypographyRules | undefined, form: 'source' | 'value' = 'value'): string {
  return new Typesetter(rules, TEXT_GLYPHS).write(text, 0, text.length, form).replaceAll('\u00a0', '~')
}

describe('French', () => {
  test.each([
    // Double signs.
    ['a;b ! c ? d : e; f:g h::i 10:30', 'a~;b~! c~? d~: e~; f:g h::i 10:30'],
    ['a! b? c: d;', 'a~! b~? c~: d~;'],
    ['a  ! b   ?', 'a~! b~?'],
    ['(!) [?] <!', '(!) [?] <!'],
    ['a?! b!... ? ! a!?. c', 'a~?! b~!...~?~! a~!?. c'],
    ['!', '~!'],
    // Guillemets and quotation marks.
    ['«a» « b »', '«~a~» «~b~»'],
    ['"d" “e”', '"d" “e”'],
    ["l'eau aujourd'hui 'a' l’été", 'l’eau aujourd’hui ’a’ l’été'],
    // Titles, numbers.
    ['M. X, MM. Y, Mme Z, Mmes T, Mr U, Mr. V', 'M.~X, MM.~Y, Mme~Z, Mmes~T, Mr~U, Mr.~V'],
    ['Mlle V, Dr W, M.X', 'Mlle V, Dr W, M.X'],
    ['n° 5, N° 5, M° 5, N°5, 25 °C', 'n°~5, N°~5, M°~5, N°5, 25 °C'],
    ['5 % 5% 50 %a 12 € 10 000', '5~% 5% 50 %a 12 € 10 000'],
    // Dashes.
    ['a -- b, a--b, a — b, a – b, a --- b', 'a — b, a—b, a — b, a – b, a --- b'],
    ['a -, b --, c', 'a~-, b~—, c'],
    ['a —, b—, c', 'a~—, b—, c'],
    ['a\n— b — c\n—d\n——e', 'a\n—~b — c\n—~d\n——e'],
    ['a ... b…', 'a ... b…'],
    // A letter with an accent is a letter.
    ['a:été b:Œ c:Ω d:٣ e:😀 f:— g:«', 'a:été b:Œ c:Ω d:٣ e~:😀 f~:— g~:«~'],
    ['5 %été, 5 %e, 5 %.', '5 %été, 5 %e, 5~%.'],
    // Addresses.
    ['http://a.b/?c ftp://x.y?z', 'http://a.b/?c ftp://x.y?z'],
    ['HTTP://A.B/?c', 'HTTP://A.B/?c'],
    ['https://x.y/a:b;c!d', 'https://x.y/a:b~;c~!d'],
    ['le protocole http ?', 'le protocole http~?'],
    [':-) ;-)', '~:-)~;-)'],
    ['', ''],
  ])('%j', (text, expected) => {
    expect(set(text, FRENCH)).toBe(expected)
  })
})

describe('English', () => {
  test.each([
    ["a; b ! c ? d : e « f » “g” l'eau", 'a; b ! c ? d : e « f » “g” l’eau'],
    ["Mr. X and Mr Y -- 5 % a—b 'q'", 'Mr.~X and Mr~Y — 5~% a—b ’q’'],
    ['Mme Z n° 5', 'Mme Z n° 5'],
    ['a -, b', 'a~-, b'],
  ])('%j', (text, expected) => {
    expect(set(text, ENGLISH)).toBe(expected)
  })
})

describe('no rules', () => {
  test.each([["l'eau ! « a » -- 5 % M. X : ; n° 5"], ['a~b']])('%j stays', (text) => {
    expect(set(text, undefined)).toBe(text)
  })
})

describe('the source', () => {
  test.each([
    ['a~b ~~ c', 'a~b~c'],
    ['a ~ ! b', 'a~! b'],
    ['a&nbsp;b &nbsp; c&#160;!', 'a~b~c~!'],
    ['&laquo;c&raquo; &#171; d &#187;', '«~c~» «~d~»'],
    ['R&D; a', 'R&D; a'],
    ['a \u00a0~&nbsp; b', 'a~b'],
  ])('%j', (text, expected) => {
    expect(set(text, FRENCH, 'source')).toBe(expected)
  })

  test('in a value, these are characters', () => {
    expect(new Typesetter(FRENCH, TEXT_GLYPHS).write('a~b &nbsp;c', 0, 11, 'value')).toBe('a~b &nbsp;c')
  })
})

test('HTML is escaped, with or without rules', () => {
  const text = '<b> & « a » -- \u00a0'
  expect(new Typesetter(FRENCH, HTML_GLYPHS).write(text, 0, text.length, 'value')).toBe(
    '&lt;b&gt; &amp; &#171;&nbsp;a&nbsp;&#187; &mdash;&nbsp;',
  )
  expect(new Typesetter(undefined, HTML_GLYPHS).write(text, 0, text.length, 'value')).toBe(
    '&lt;b&gt; &amp; « a » -- &nbsp;',
  )
})
