import { expect, test } from 'vitest'
import { decodeReferences } from '../../src/spip/character-references.ts'

test.each([
  ['&eacute;&Eacute;&agrave;&yuml;&nbsp;', 'éÉàÿ\u00a0'],
  ['&amp;&lt;&gt;&quot;&apos;', '&<>"\''],
  ['&oelig;&hellip;&rsquo;&laquo;&raquo;&euro;&mdash;', 'œ…’«»€—'],
  ['&frac12;&sup2;&there4;', '½²∴'],
  ['&#233;&#xe9;&#XE9;&#128512;&#x1F600;', 'ééé😀😀'],
  ['&uArr;&rArr;&hArr;&lceil;&rfloor;&lang;&rang;', '⇑⇒⇔⌈⌋⟨⟩'],
  ['&thetasym;&upsih;&piv;&image;&weierp;&real;&alefsym;', 'ϑϒϖℑ℘ℜℵ'],
  // The first and the last of each list.
  ['&iexcl;&omega;&Yuml;', '¡ωŸ'],
  ['&#x10FFFF;&#1114111;&#xd7ff;&#xE000;&#1;', '\u{10ffff}\u{10ffff}\ud7ff\ue000\u0001'],
  // As in windows-1252, which writers of old had; a space where it has nothing.
  ['l&#146;&#x9c;uvre &#128;&#129;&#159;&#127;&#160;', 'l’œuvre € Ÿ\u007f\u00a0'],
  // Once: what a reference names is not read again.
  ['&amp;eacute;', '&eacute;'],
  // What names no character stays.
  ['&foo; &; &eacute &EACUTE; &#; &#x;', '&foo; &; &eacute &EACUTE; &#; &#x;'],
  ['&#0; &#xD800; &#xDFFF; &#x110000; &#9999999;', '&#0; &#xD800; &#xDFFF; &#x110000; &#9999999;'],
  ['AT&T', 'AT&T'],
  ['', ''],
])('%j', (text, expected) => {
  expect(decodeReferences(text)).toBe(expected)
})
