import { expect, test } from 'vitest'
import { languageSuffix } from '../../../../src/spip/parse/inline/link-text.ts'
import { treeOf } from '../../../support/print-tree.ts'

test.each([
  ['a|bulle', 'title="bulle"', '"a"'],
  ['a{en}', 'hreflang="en"', '"a"'],
  ['a {pt_br}', 'hreflang="pt_br"', '"a"'],
  ['a|bulle{en}', 'title="bulle" hreflang="en"', '"a"'],
  // A tooltip that is a language says the language too.
  ['a|en', 'title="en" hreflang="en"', '"a"'],
  ['a{}', 'hreflang=""', '"a"'],
  // Line ends before them are white space.
  ['a\n|bulle', 'title="bulle"', '"a"'],
  ['a \r\n\n {en}', 'hreflang="en"', '"a"'],
  ['a{{b} \n|t', 'title="t"', '"a{{b}"'],
  // Of a run of braces, the last one begins the language.
  ['a{{en}', 'hreflang="en"', '"a{"'],
  ['a {{{{}', 'hreflang=""', '"a {{{"'],
  ['{{{en}', 'hreflang="en"', '"{{"'],
  ['{{a}}{en}', 'hreflang="en"', 'strong("a")'],
  // An unknown word is no language.
  ['a{zz}', '', '"a" emphasis("zz")'],
  ['a|b{zz}', 'title="bzz"', '"a"'],
  ['a {x}|b{fr}', 'title="b" hreflang="fr"', '"a " emphasis("x")'],
  ['a|b|c', 'title="b|c"', '"a"'],
  ['a|', '', '"a"'],
  ['a | b ', 'title="b"', '"a"'],
  // Nothing in a tooltip is markup: braces, tags, addresses.
  ['a|l’été : {b} !', 'title="l’été : b !"', '"a"'],
  ['a|<b>x</b>', 'title="x"', '"a"'],
  ['a|x https://example.org', 'title="x https://example.org"', '"a"'],
  ['a|x &eacute;  y', 'title="x é y"', '"a"'],
  ['[A|t] a|b', 'title="b"', 'abbreviation[title="t"]("A") " a"'],
])('[%s->c]', (text, fields, inside) => {
  const link = `link[url="c"${fields === '' ? '' : ` ${fields}`}](${inside})`
  expect(treeOf(`[${text}->c] d`)).toBe(`paragraph(${link} " d")`)
})

test.each([
  ['a{fr}', { text: 'a', language: 'fr' }],
  ['a {fr_tu}', { text: 'a ', language: 'fr_tu' }],
  ['a{arc_abc_abc}', { text: 'a', language: 'arc_abc_abc' }],
  ['a\\{arc_abc_abc}', { text: 'a\\{arc_abc_abc}', language: undefined }],
  ['a\\{fr_abc_abc}', { text: 'a\\{fr_abc_abc}', language: undefined }],
  ['a{}', { text: 'a', language: '' }],
  ['a{FR}', { text: 'a{FR}', language: undefined }],
  ['a{zz}', { text: 'a{zz}', language: undefined }],
  ['a{fr} ', { text: 'a{fr} ', language: undefined }],
  ['{fr}', { text: '', language: 'fr' }],
  ['fr', { text: 'fr', language: undefined }],
  ['', { text: '', language: undefined }],
])('languageSuffix(%j)', (text, expected) => {
  expect(languageSuffix(text)).toEqual(expected)
})
