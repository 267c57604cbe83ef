import { describe, expect, test } from 'vitest'
import { treeOf } from '../../../support/print-tree.ts'

const call = (identifier: string, label?: string) =>
  `footnoteReference[identifier="${identifier}"${label === undefined ? '' : ` label="${label}"`}]`
const body = (identifier: string, ...inside: readonly string[]) =>
  `footnoteDefinition[identifier="${identifier}"](${inside.join(' ')})`

describe('a note', () => {
  test.each([
    ['a[[n]]', `paragraph("a" ${call('1')}) ${body('1', 'paragraph("n")')}`],
    // The spaces before a call are part of it.
    ['a  [[n]] b', `paragraph("a" ${call('1')} " b") ${body('1', 'paragraph("n")')}`],
    [
      'a[[n]] b[[m]]',
      `paragraph("a" ${call('1')} " b" ${call('2')}) ${body('1', 'paragraph("n")')} ${body('2', 'paragraph("m")')}`,
    ],
    ['[[n]]', `paragraph(${call('1')}) ${body('1', 'paragraph("n")')}`],
    ['{a[[n]]}', `paragraph(emphasis("a" ${call('1')})) ${body('1', 'paragraph("n")')}`],
    ['|a[[n]]|b|', `table(tableRow(tableCell("a" ${call('1')}) tableCell("b"))) ${body('1', 'paragraph("n")')}`],
    ['-* a[[n|m]]', `list(listItem(bare("a" ${call('1')}))) ${body('1', 'paragraph("n|m")')}`],
    // Its second bracket opens nothing else.
    ['[[A|n] {b}]]', `paragraph(${call('1')}) ${body('1', 'paragraph("A|n] " emphasis("b"))')}`],
    ['<quote>a[[n]]</quote>', `blockquote(paragraph("a" ${call('1')})) ${body('1', 'paragraph("n")')}`],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })
})

describe('a name', () => {
  test.each([
    ['a[[<x>n]] b[[<x>]]', `paragraph("a" ${call('x')} " b" ${call('x')}) ${body('x', 'paragraph("n")')}`],
    ['a[[<x>]] b[[<x>n]]', `paragraph("a" ${call('x')} " b" ${call('x')}) ${body('x', 'paragraph("n")')}`],
    ['a[[ <x>n]]', `paragraph("a" ${call('x')}) ${body('x', 'paragraph("n")')}`],
    ['a[[\n \n<x>n]]', `paragraph("a" ${call('x')}) ${body('x', 'paragraph("n")')}`],
    ['a[[<é à>n]]', `paragraph("a" ${call('é à')}) ${body('é à', 'paragraph("n")')}`],
    ['a[[<b>gras]]', `paragraph("a" ${call('b')}) ${body('b', 'paragraph("gras")')}`],
    // After it, a block starts: angles open there.
    ['a[[<x><n> m]]', `paragraph("a" ${call('x')}) ${body('x', 'paragraph(emphasis("n") " m")')}`],
    ['a[[<x><<n>>]]', `paragraph("a" ${call('x')}) ${body('x', 'paragraph(strong("n"))')}`],
    // An explicit number does not move the counter.
    [
      'a[[<12>n]] b[[m]]',
      `paragraph("a" ${call('12')} " b" ${call('1')}) ${body('12', 'paragraph("n")')} ${body('1', 'paragraph("m")')}`,
    ],
    // It is a tag when the note closes it.
    ['a[[<i>x</i> y]]', `paragraph("a" ${call('1')}) ${body('1', 'paragraph(html("<i>") "x" html("</i>") " y")')}`],
    // What stands behind the note says nothing of it.
    ['a[[<b>x]] y</b>', `paragraph("a" ${call('b')} " y" html("</b>")) ${body('b', 'paragraph("x")')}`],
    ['a[[<b]] c>', `paragraph("a" ${call('1')} " c>") ${body('1', 'paragraph("<b")')}`],
    // Not when it is another one that it closes.
    ['a[[<b>x <b>y</b>]]', `paragraph("a" ${call('b')}) ${body('b', 'paragraph("x " html("<b>") "y" html("</b>"))')}`],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })

  test.each([
    ['<https://b.org>', 'target="https://b.org"'],
    ['<b.pdf>', 'target="b.pdf" kind="file"'],
    ['<m@b.org>', 'target="m@b.org" kind="mail"'],
  ])('is not %j', (source, fields) => {
    expect(treeOf(`a[[${source}]]`)).toBe(`paragraph("a" ${call('1')}) ${body('1', `paragraph(resource[${fields}])`)}`)
  })

  test('that two bodies bear names the first; the second has one of its own, and the same label', () => {
    expect(treeOf('a[[<x>n]] b[[<x>m]]')).toBe(
      `paragraph("a" ${call('x')} " b" ${call('x-2', 'x')}) ${body('x', 'paragraph("n")')} ${body('x-2', 'paragraph("m")').replace('"x-2"', '"x-2" label="x"')}`,
    )
  })

  test('that is a number of another note too', () => {
    expect(treeOf('a[[n]] b[[<1>m]]')).toBe(
      `paragraph("a" ${call('1')} " b" ${call('1-2', '1')}) ${body('1', 'paragraph("n")')} ${body('1-2', 'paragraph("m")').replace('"1-2"', '"1-2" label="1"')}`,
    )
  })

  test('that is empty makes a body without a call', () => {
    expect(treeOf('a[[<>n]]')).toBe(
      'paragraph("a") footnoteDefinition[identifier="" label="" anonymous](paragraph("n"))'.replace(' label=""', ''),
    )
  })
})

describe('a note without a call that is alone on its line leaves a blank line', () => {
  test.each([
    ['a\n[[<>n]]\nb', 'paragraph("a") paragraph("b")'],
    ['a\r\n [[<>n]] \r\nb', 'paragraph("a") paragraph("b")'],
    ['a\n[[<>n]]\n[[<>m]]\nb', 'paragraph("a") paragraph("b")'],
    ['-* a\n[[<>n]]\n-* b', 'list(listItem(bare("a"))) list(listItem(bare("b")))'],
    // It is not alone, or no blank line could stand there.
    ['a [[<>n]]\nb', 'paragraph("a" break-auto "b")'],
    ['a\t[[<>n]]\nb', 'paragraph("a" break-auto "b")'],
    ['a\n[[<>n]] b', 'paragraph("a" break-auto "b")'],
    ['a\n[[<x>n]]\nb', 'paragraph("a" break-auto footnoteReference[identifier="x"] break-auto "b")'],
    ['{{{a\n[[<>n]]\nb}}}', 'heading("a\\n" "\\nb")'],
    ['[a\n[[<>n]]\nb', 'paragraph("[a") paragraph("b")'],
    ['|a\n[[<>n]]\nb|', 'table(tableRow(tableCell("a" break-auto "b")))'],
    ['<multi>[fr]a\n[[<>n]]\nb</multi>', 'paragraph(multi(multiVariant[lang="fr"]("a" break-auto "b")))'],
  ])('%j', (source, expected) => {
    expect(treeOf(source).replace(/ footnoteDefinition\[.*/s, '')).toBe(expected)
  })
})

describe('a body', () => {
  test.each([
    ['a[[x\n\ny]]', ['paragraph("x")', 'paragraph("y")']],
    ['a[[{{g}} [b->c]]]', ['paragraph(strong("g") " " link[url="c"]("b"))']],
    ['a[[voir [x->y], là]]', ['paragraph("voir " link[url="y"]("x") ", là")']],
    ['a[[x <code>]]</code>]]', ['paragraph("x " inlineCode("]]"))']],
    // A marker on its first line is text; on a later one it is a list.
    ['a[[-* x]]', ['paragraph("-* x")']],
    ['a[[x\n-* y]]', ['paragraph("x")', 'list(listItem(bare("y")))']],
    ['a[[x\n|y|z|\n]]', ['paragraph("x")', 'table(tableRow(tableCell("y") tableCell("z")))']],
    ['a[[{n]]', ['paragraph("{n")']],
  ])('%j', (source, inside) => {
    expect(treeOf(source)).toBe(`paragraph("a" ${call('1')}) ${body('1', ...inside)}`)
  })

  test('does not let its markup out', () => {
    expect(treeOf('a[[{n]] b[[m}]]')).toBe(
      `paragraph("a" ${call('1')} " b" ${call('2')}) ${body('1', 'paragraph("{n")')} ${body('2', 'paragraph("m}")')}`,
    )
  })

  test('ends at the first closing brackets: notes do not nest', () => {
    expect(treeOf('a[[n [[m]] o]]')).toBe(`paragraph("a" ${call('1')} " o]]") ${body('1', 'paragraph("n [[m")')}`)
  })
})

test.each([
  ['a[[n', 'paragraph("a[[n")'],
  ['a[[n]', 'paragraph("a[[n]")'],
  ['a[[]]', 'paragraph("a[[]]")'],
  ['a[[]] b[[n]]', `paragraph("a[[]] b" ${call('1')}) ${body('1', 'paragraph("n")')}`],
  ['[[ ]][[\n\n]][[n]]', `paragraph("[[ ]][[") paragraph("]]" ${call('1')}) ${body('1', 'paragraph("n")')}`],
  ['[[]] {{{a}}}', 'paragraph("[[]]") heading("a")'],
  ['a]]', 'paragraph("a]]")'],
  // Links come first.
  ['[[a->b]]', 'paragraph("[" link[url="b"]("a") "]")'],
  ['[[[a->b]]]', `paragraph(${call('1')}) ${body('1', 'paragraph(link[url="b"]("a"))')}`],
  // A link loses its brackets to the note in its text.
  ['[a[[n]]->b]', `paragraph("[a" ${call('1')} "->b]") ${body('1', 'paragraph("n")')}`],
])('%j', (source, expected) => {
  expect(treeOf(source)).toBe(expected)
})
