import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseSpip } from '../../../src/spip/index.ts'
import {
  carefulText,
  headerText,
  offLineStart,
  optional,
  plainText,
  termText,
  titleText,
} from '../../../src/spip/stringify/escape-text.ts'
import { plainTitle } from '../../../src/spip/text/plain-title.ts'
import { activeText, runsOf } from '../../hostile/active-text.ts'

describe('a plain text', () => {
  test.each([
    ['', '', ''],
    ['a [b] <c>', 'a [b] &lt;c>', 'a [b] <c>'],
    // What SPIP takes for a tag, wherever it stands; a reference in it ends none.
    ['x<y z> <3>', 'x&lt;y z> <3>', 'x<y z> <3>'],
    ['List<Map<K, V>>', 'List&lt;Map&lt;K, V>>', 'List<Map<K, V>>'],
    ['a\u00a0: b\u00a0\u00a0', 'a~: b~~', 'a~: b~~'],
    // Behind a backslash the sign would be a tilde.
    ['a\\\u00a0b', 'a\\\u00a0b', 'a\\\u00a0b'],
    // In angles, braces mean nothing.
    ['a { b', 'a \\{ b', 'a { b'],
    ['{}}', '\\{\\}\\}', '{}}'],
  ])('%j', (value, inBraces, inAngles) => {
    expect(plainText(value, 'spip')).toBe(inBraces)
    expect(plainText(value, 'auto')).toBe(inBraces)
    expect(plainText(value, 'angle')).toBe(inAngles)
  })
})

describe('a careful text', () => {
  test.each([
    ['', ''],
    ['a', 'a'],
    ['{a} [b] <c>', '\\{a\\} &#91;b&#93; &lt;c&gt;'],
    ['~', '\\~'],
    ['\u00a0', '~'],
    // A backslash that would escape what follows, and one at the end, where a sign may come.
    ['a\\b', 'a\\b'],
    ['a\\-b', 'a\\\\-b'],
    ['a\\', 'a\\\\'],
    ['\\\\', '\\\\\\\\'],
    ['a & b', 'a & b'],
    ['&eacute; &#233; &#xe9;', '&amp;eacute&#59; &amp;#233&#59; &amp;#xe9&#59;'],
    ['R&D;', 'R&D;'],
    // Typography would set a space behind a reference, where the signs stand after a bracket.
    ['[?!] <?php !', '&#91;&#63;&#33;&#93; &lt;&#63;php !'],
    ['\\[[', '\\&#91;&#91;'],
    ['https://a.org', 'https:<intro></intro>//a.org'],
    ['www.a.org', 'www<intro></intro>.a.org'],
    ['a\n- b\n_ c\n|d', 'a\n\\- b\n\\_ c\n\\|d'],
    ['a|b', 'a|b'],
  ])('%j', (value, written) => {
    expect(carefulText(value, false)).toBe(written)
  })

  test.each([
    ['a|b', 'a&#124;b'],
    ['^', '<intro></intro>^'],
    [' ^ ', '<intro></intro> ^ '],
    ['x^2', 'x^2'],
    ['^^', '^^'],
    ['<', '&lt;'],
  ])('%j where pipes mean something', (value, written) => {
    expect(carefulText(value, true)).toBe(written)
  })

  test('is read as the same text, whatever it holds', () => {
    fc.assert(
      fc.property(activeText, (signs) => {
        // Line ends are breaks, and a text starts and ends in a word here: white space at its ends is none of it.
        const value = `a${signs.replace(/[\r\n]+/g, ' ').replace(/[\u0000-\u001f\ud800-\udfff]/g, '')}a`
        const [paragraph, ...rest] = parseSpip(carefulText(value, false)).children
        expect(rest).toEqual([])
        expect(
          paragraph?.type === 'paragraph' &&
            paragraph.children.map((child) => 'value' in child && child.value).join(''),
        ).toBe(value)
      }),
      runsOf(500),
    )
  })
})

test.each([
  ['\\{a\\} \\[b\\]', '&#123;a&#125; \\[b\\]'],
  ['a', 'a'],
])('in a header, the braces of %j are references', (careful, written) => {
  expect(headerText(careful)).toBe(written)
})

test.each([
  ['- a', false, ' - a'],
  ['- a', true, '\\- a'],
  ['-- a', false, ' -- a'],
  ['-- a', true, '<intro></intro>-- a'],
  ['_a', false, ' _a'],
  ['|a|', true, '\\|a|'],
  ['a - b', false, 'a - b'],
  ['', false, ''],
  ['{a}', true, '{a}'],
])('off the start of a line, %j (of the text: %s) is %j', (written, isFirst, expected) => {
  expect(offLineStart(written, isFirst)).toBe(expected)
})

describe('a title', () => {
  test.each([
    [undefined, undefined],
    ['', ''],
    ["l'été", "l'été"],
    ['a|b', 'a&#124;b'],
    ['a & "b" <c>', 'a &amp; &#34;b&#34; &lt;c&gt;'],
    ['{fr} [x]', '&#123;fr&#125; &#91;x&#93;'],
    ['a\n\tb', 'a b'],
    ['a\\b \\{ c\\', 'a\\b &#92;&#123; c&#92;'],
    ['50\u00a0%\u202f!', '50\u00a0%\u202f!'],
    ['a~b \\~', 'a&#126;b &#92;&#126;'],
  ])('%j', (title, written) => {
    expect(titleText(title)).toBe(written)
  })

  test('is read as it was, white space aside', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const words = title.replace(/[ \t\r\n]+/g, ' ')
        expect(plainTitle(titleText(title) ?? '')).toBe(words.replace(/^ | $/g, ''))
      }),
      runsOf(300),
    )
  })
})

test.each([
  ['SPIP', 'SPIP'],
  ['a|b', 'a&#124;b'],
  ['a#b', 'a&#35;b'],
  ['C#', 'C#'],
  ['a{en}', 'a&#123;en}'],
  ['{a} b', '&#123;a} b'],
  ['?a', '&#63;a'],
  ['a?', 'a?'],
  ['&amp;', '&amp;amp;'],
  ['été', 'été'],
  ['é', '&#233;'],
  ['日本', '&#26085;本'],
  ['😀', '&#128512;'],
  ['', ''],
])('the term %j is written %j', (term, written) => {
  expect(termText(term)).toBe(written)
})

test('a part that is missing leaves nothing, an empty one its signs', () => {
  expect([optional('|', undefined), optional('{', '', '}'), optional('#', 'a')]).toEqual(['', '{}', '#a'])
})
