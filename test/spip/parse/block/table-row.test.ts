import { describe, expect, test } from 'vitest'
import { treeOf } from '../../../support/print-tree.ts'

const row = (...cells: readonly string[]) => `table(tableRow(${cells.map((cell) => `tableCell(${cell})`).join(' ')}))`

describe('a pipe that something hides ends no cell', () => {
  test.each([
    ['a link', '|[a|b->u]|c|', row('link[url="u" title="b"]("a")', '"c"')],
    [
      'a note',
      '|a[[n|m]]|c|',
      `${row('"a" footnoteReference[identifier="1"]', '"c"')} footnoteDefinition[identifier="1"](paragraph("n|m"))`,
    ],
    [
      'a multilingual text',
      '|<multi>[fr]a|b[en]c|d</multi>|e|',
      row('multi(multiVariant[lang="fr"]("a|b") multiVariant[lang="en"]("c|d"))', '"e"'),
    ],
    ['code', '|<code>a|b</code>|c|', row('inlineCode("a|b")', '"c"')],
    ['a tag', '|<b title="a|b">x</b>|c|', row('html("<b title=\\"a|b\\">") "x" html("</b>")', '"c"')],
    ['a comment', '|<!-- a|b -->x|c|', row('html("<!-- a|b -->") "x"', '"c"')],
    [
      'a model',
      '|<img1|left>|c|',
      row('spipModel[name="img" id=1 align="left" params=("left")]("<img1|left>")', '"c"'),
    ],
    ['a term', '|[?a|b]|c|', row('glossaryLink[term="a" definition="b"]', '"c"')],
    ['an escape', '|a\\|b|c|', row('"a" text[literal]("|") "b"', '"c"')],
    ['a formula', '|<math>$|x|$</math>|c|', row('inlineMath("|x|")', '"c"')],
  ])('%s', (_, source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })
})

describe('one that nothing hides does', () => {
  test.each([
    ['an abbreviation', '|[A|b]|c|', row('"[A"', '"b]"', '"c"')],
    ['emphasis', '|{a|b}|', row('"{a"', '"b}"')],
    ['an unclosed link', '|[a|b->u|c|', row('"[a"', '"b->u"', '"c"')],
    [
      'a bare address',
      '|https://a.org|c|',
      row('link[url="https://a.org" auto](text[literal]("https://a.org"))', '"c"'),
    ],
  ])('%s', (_, source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })
})

test('an abbreviation is one in a line that is no row, and after it', () => {
  expect(treeOf('|[A|b] c\n\n[D|e]')).toBe(
    'paragraph("|" abbreviation[title="b"]("A") " c") paragraph(abbreviation[title="e"]("D"))',
  )
})

describe('a row ends at a pipe that ends its line', () => {
  test.each([
    ['|a|\r\n|b|', 'table(tableRow(tableCell("a")) tableRow(tableCell("b")))'],
    ['|a| \t\n|b|', 'table(tableRow(tableCell("a")) tableRow(tableCell("b")))'],
    ['|a\n|b|', row('"a"', '"b"')],
    ['|a|b\nc|', row('"a"', '"b" break-auto "c"')],
    ['|a|b', 'paragraph("|a|b")'],
    ['|', 'paragraph("|")'],
    ['||', row('', '').replaceAll('tableCell()', 'tableCell').replace(' tableCell', '')],
  ])('%j', (source, expected) => {
    expect(treeOf(source).replace(/\[numeric=\([^)]*\)\]/, '')).toBe(expected)
  })
})

describe('and in the container that it starts in', () => {
  test.each([
    ['<quote>|a\n</quote>b|', 'blockquote(paragraph("|a")) paragraph("b|")'],
    ['<div>\n|a\n</div>\n|b|', 'html("<div>") bare("|a") html("</div>") table(tableRow(tableCell("b")))'],
    [
      '[[x\n|a]]b|',
      'paragraph(footnoteReference[identifier="1"] "b|") footnoteDefinition[identifier="1"](paragraph("x" break-auto "|a"))',
    ],
    ['<a href="u">\n|b\n\n</a>c|', 'html("<a href=\\"u\\">") paragraph("|b") html("</a>") paragraph("c|")'],
    // What starts in the row ends nothing around it, with an end of its own or without.
    ['<div>\n|a<hr>\n</div>\nb|', 'html("<div>") bare("|a") html("<hr>") html("</div>") paragraph("b|")'],
    ['<quote>\n|a<li>b\n</quote>\nc|', 'blockquote(paragraph("|a") html("<li>") bare("b")) paragraph("c|")'],
    ['<quote>\n|<quote>a</quote>|b|\n</quote>', `blockquote(${row('blockquote(paragraph("a"))', '"b"')})`],
    ['<quote>\n|a</div>|b|\n</quote>', `blockquote(${row('"a" html("</div>")', '"b"')})`],
    // A container that starts and ends in a cell is its content.
    ['|<quote>a</quote>|b|', row('blockquote(paragraph("a"))', '"b"')],
    ['|<div>a|b</div>|', row('html("<div>") bare("a")', '"b" html("</div>")')],
    // A link hides an end tag: it ends nothing outside of its cell.
    [
      '<quote>\n|[a\n\n</quote>b->u]|c|\n</quote>',
      `blockquote(${row('link[url="u"](paragraph("a") paragraph("b"))', '"c"')})`,
    ],
    [
      '<div>\n|[a\n\n</div>b->u]|c|\n</div>',
      `html("<div>") ${row('link[url="u"](paragraph("a") html("</div>") paragraph("b"))', '"c"')} html("</div>")`,
    ],
    // Where there is none, an end tag ends nothing.
    ['|a</quote>|b|', row('"a"', '"b"')],
    ['|a</poesie>|b|', row('"a"', '"b"')],
    ['|a</div>|b|', row('"a" html("</div>")', '"b"')],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })
})
