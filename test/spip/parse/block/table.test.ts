import { describe, expect, test } from 'vitest'
import { treeOf } from '../../../support/print-tree.ts'

const row = (...cells: readonly string[]) =>
  `tableRow(${cells.map((cell) => (cell === '' ? 'tableCell' : `tableCell(${cell})`)).join(' ')})`
const table = (...rows: readonly string[]) => `table(${rows.join(' ')})`

describe('rows and cells', () => {
  test.each([
    ['|a|b|\n|c|d|', table(row('"a"', '"b"'), row('"c"', '"d"'))],
    ['| a |  b|', table(row('"a"', '"b"'))],
    ['x\n|a|\ny', `paragraph("x") ${table(row('"a"'))} paragraph("y")`],
    ['|a|b|\n\n|c|d|', `${table(row('"a"', '"b"'))} ${table(row('"c"', '"d"'))}`],
    // A space after the last pipe does not count.
    ['|a|b| \n|c|d|', table(row('"a"', '"b"'), row('"c"', '"d"'))],
    ['|a|b|\t\r\n|c|d|', table(row('"a"', '"b"'), row('"c"', '"d"'))],
    ['|a|\n-* x', `${table(row('"a"'))} list(listItem(bare("x")))`],
    ['|a|b|\n|c|', table(row('"a"', '"b"'), row('"c"'))],
    ['<quote>\n|a|\n</quote>', `blockquote(${table(row('"a"'))})`],
    ['<div>\n|a|\n</div>', `html("<div>") ${table(row('"a"'))} html("</div>")`],
    ['-* a\n|b|', `list(listItem(bare("a"))) ${table(row('"b"'))}`],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })

  // A row that does not end leaves those before it as text.
  test.each([
    '|a|b|\n|c',
    '|a|\n|b|\n|c\n\nd',
    '<quote>\n|a|\n|b\n</quote>',
    '|a|b',
    'a|b|\nc',
    ' x\n |a|',
    '|',
    '|a\n\nb',
    '[[|a|]]',
    // A row ends in the quotation that it starts in.
    '<quote>\n|a</quote>|',
  ])('%j holds no table', (source) => {
    expect(treeOf(source)).not.toContain('table(')
  })
})

test('the table of a note ends with it, whatever pipe follows', () => {
  expect(treeOf('x[[y\n|a|]]|')).toContain('tableCell("a")')
})

test('a row that the text does not end says nothing of the table of a note', () => {
  const tree = treeOf('x[[n\n\n|a|\n]]\n\n|b')
  expect(tree).toContain('tableCell("a")')
})

describe('the content of a cell', () => {
  test.each([
    ['|a|b\nc|', table(row('"a"', '"b" break-auto "c"'))],
    // Whatever stands before the table.
    ['-* x\n|a\nb|', `list(listItem(bare("x"))) ${table(row('"a" break-auto "b"'))}`],
    ['<div>x\n|a\nb|', `html("<div>") bare("x") ${table(row('"a" break-auto "b"'))}`],
    ['|a|b\n\nc|', table(row('"a"', '"b" break-blank "c"'))],
    ['|{a}|[b->c]|', table(row('emphasis("a")', 'link[url="c"]("b")'))],
    ['|[x [A|b]->u]|', table(row('link[url="u"]("x " abbreviation[title="b"]("A"))'))],
    ['|x\n-* a|', table(row('"x" list(listItem(bare("a")))'))],
    ['|<div>a</div>|', table(row('html("<div>") bare("a") html("</div>")'))],
    ['|&#124;|x|', table(row('text[reference="&#124;"]("|")', '"x"'))],
    // A cell holds no table.
    ['|a\n|b|c|', table(row('"a"', '"b"', '"c"'))],
    ['|<multi>[fr]\n|a|</multi>|', table(row('multi(multiVariant[lang="fr"](paragraph("|a|")))'))],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })
})

describe('the caption', () => {
  test.each([
    ['||L||\n|a|', '[caption=tableCaption("L")]'],
    ['||L|R||\n|a|', '[summary="R" caption=tableCaption("L")]'],
    ['|||R||\n|a|', '[summary="R"]'],
    ['||{L}|R &eacute; {x}||\n|a|', '[summary="R é x" caption=tableCaption(emphasis("L"))]'],
    ['||L|\n|a|', '[caption=tableCaption("L")]'],
  ])('%j', (source, fields) => {
    expect(treeOf(source)).toBe(`table${fields}(${row('"a"')})`)
  })

  test.each([
    // A row whose first cell is empty is a row, unless it ends in two pipes; so is a caption alone.
    ['||A|B|\n|d|e|f|', table(row('', '"A"', '"B"'), row('"d"', '"e"', '"f"'))],
    ['||A||', table(row('', '"A"', ''))],
    ['|a|\n||A||', table(row('"a"'), row('', '"A"', ''))],
  ])('%j is a row', (source, expected) => {
    expect(treeOf(source).replace(/\[numeric=\([^)]*\)\]/, '')).toBe(expected)
  })
})
