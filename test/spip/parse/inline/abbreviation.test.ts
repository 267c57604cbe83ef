import { expect, test } from 'vitest'
import { treeOf } from '../../../support/print-tree.ts'

test.each([
  ['[SIAE|Structure d’insertion]', 'paragraph(abbreviation[title="Structure d’insertion"]("SIAE"))'],
  ['[HTML|HyperText{en}]', 'paragraph(abbreviation[title="HyperText" lang="en"]("HTML"))'],
  ['[é|à] et [A|b].', 'paragraph(abbreviation[title="à"]("é") " et " abbreviation[title="b"]("A") ".")'],
  // Its title is plain text: references are decoded, white space is single.
  ['[A|l&eacute;g&egrave;re\nligne]', 'paragraph(abbreviation[title="légère ligne"]("A"))'],
  // The short form may be emphasised, and may stand in emphasis and in links.
  ['[{A}|b]', 'paragraph(abbreviation[title="b"](emphasis("A")))'],
  ['{{[A|b]}}', 'paragraph(strong(abbreviation[title="b"]("A")))'],
  ['[x [A|t] y->c]', 'paragraph(link[url="c"]("x " abbreviation[title="t"]("A") " y"))'],
  ['-* [A|b]', 'list(listItem(bare(abbreviation[title="b"]("A"))))'],
  ['<quote>[A|b]</quote>', 'blockquote(paragraph(abbreviation[title="b"]("A")))'],
  // Emphasis does not cross its border.
  ['{a [B}|c]', 'paragraph("{a " abbreviation[title="c"]("B}"))'],
])('%j', (source, expected) => {
  expect(treeOf(source)).toBe(expected)
})

test.each(['[|t]', '[A|]', '[a|b|c]', '[A|b', 'A|b]', '[]'])('%j is text', (source) => {
  expect(treeOf(source)).toBe(`paragraph(${JSON.stringify(source)})`)
})

test.each([
  ['\\[A|b]', 'paragraph(text[literal]("[") "A|b]")'],
  ['[A\\|b]', 'paragraph("[A" text[literal]("|") "b]")'],
])('%j is escaped', (source, expected) => {
  expect(treeOf(source)).toBe(expected)
})

test.each([
  ['[A\n\nB|c]', 'paragraph("[A") paragraph("B|c]")'],
  ['[A|b\r\n \r\nc]', 'paragraph("[A|b") paragraph("c]")'],
  ['-* [A|b\n-* c]', 'list(listItem(bare("[A|b")) listItem(bare("c]")))'],
])('it stays in its block: %j', (source, expected) => {
  expect(treeOf(source)).toBe(expected)
})

test('a title holds no tag', () => {
  expect(treeOf('[a|<b>]')).toBe('paragraph("[a|" html("<b>") "]")')
})

test.each([
  ['|[A|b]|', 'tableCell("[A") tableCell("b]")'],
  ['|[A|b{en}]|', 'tableCell("[A") tableCell("b" emphasis("en") "]")'],
  [
    '|[A|l&eacute;g\\*\nc]|',
    'tableCell("[A") tableCell("l" text[reference="&eacute;"]("é") "g" text[literal]("*") break-auto "c]")',
  ],
  ['|[A|www.a.org]|', 'tableCell("[A") tableCell(link[url="http://www.a.org" auto](text[literal]("www.a.org")) "]")'],
])('in a table it is two cells: %j', (source, cells) => {
  expect(treeOf(source)).toBe(`table(tableRow(${cells}))`)
})

// What its title holds is none of what follows.
test.each([
  ['[A|b{en}] {c}', 'paragraph(abbreviation[title="b" lang="en"]("A") " " emphasis("c"))'],
  ['{[A|b\nwww.a.org \\*{en}]}', 'paragraph(emphasis(abbreviation[title="b www.a.org \\\\*" lang="en"]("A")))'],
  ['[x [A|b\nc{en}]|t->d]', 'paragraph(link[url="d" title="t"]("x " abbreviation[title="b c" lang="en"]("A")))'],
  ['{{{a [A|b}}}] c}}}', 'heading("a " abbreviation[title="b"]("A") " c")'],
  ['{{{a [A|b}}}]', 'paragraph("{{{a " abbreviation[title="b"]("A"))'],
  ['{{{[A|b\nc]}}} d', 'heading(abbreviation[title="b c"]("A")) paragraph("d")'],
])('%j', (source, expected) => {
  expect(treeOf(source)).toBe(expected)
})
