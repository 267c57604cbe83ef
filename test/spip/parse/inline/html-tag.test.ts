import { describe, expect, test } from 'vitest'
import { scan } from '../../../../src/spip/parse/scan.ts'
import { treeOf } from '../../../support/print-tree.ts'

describe('a tag is kept as written', () => {
  test.each([
    '<b>',
    '</b>',
    '<br/>',
    '<B CLASS=x>',
    "<span title='{a} : [b->c]'>",
    '<span title="a > b">',
    '<span\ntitle="a">',
    '<x-y z>',
    '<foo:bar>',
    '<a href=http://b.c/?d=e&f>',
    '<img src="a.png" alt="b" />',
    '<b title = "a>b">',
    "<b title=\n'a>b'>",
    '<b a="1>" b=\'2>\' c=3>',
    '<b a= >',
    '<b a=b"c>',
    '<b a="<i>">',
    '<b/a>',
    '<b title="" a>',
  ])('%j', (tag) => {
    expect(treeOf(`x${tag}y`, { notation: 'spip' })).toBe(`paragraph("x" html(${JSON.stringify(tag)}) "y")`)
  })
})

describe('is no tag', () => {
  test.each([
    'a < b',
    'a <3',
    '<>',
    '< b>',
    '<1>',
    '<é>',
    'a <b',
    '<b <c',
    '</ b>',
    '<b title="x',
    '<b title=\'x">',
    '<b a="1" b="2',
    '<b title= <i',
    'a > <b c="d',
    '<b -> c',
    '<!b',
    '<!b <c',
    '<!>',
    '<!1>',
    '<a@b>',
    '<a:>',
  ])('%j', (source) => {
    expect(treeOf(source, { notation: 'spip' })).toBe(`paragraph(${JSON.stringify(source)})`)
  })
})

test.each([
  ['<b>{a}</b>', 'paragraph(html("<b>") emphasis("a") html("</b>"))'],
  ['-* <b>a</b>', 'list(listItem(bare(html("<b>") "a" html("</b>"))))'],
  ['[<b>a</b>->c]', 'paragraph(link[url="c"](html("<b>") "a" html("</b>")))'],
  ['|<b>a</b>|', 'table(tableRow(tableCell(html("<b>") "a" html("</b>"))))'],
  ['<poesie><b>a</b></poesie>', 'poetry(poetryLine(html("<b>") "a" html("</b>")))'],
])('%j', (source, expected) => {
  expect(treeOf(source)).toBe(expected)
})

test.each([
  ['si a <b alors [c->d] > e', 'paragraph("si a <b alors " link[url="d"]("c") " > e")'],
  ['a <b c\n\nd > e', 'paragraph("a <b c") paragraph("d > e")'],
  ['a <b c=\n\nd > e', 'paragraph("a <b c=") paragraph("d > e")'],
  ['a <b c\r\n \r\nd > e', 'paragraph("a <b c") paragraph("d > e")'],
  // Nothing in quotes does, nor in HTML.
  ['<b c="->\n\n">d', 'paragraph(html("<b c=\\"->\\n\\n\\">") "d")'],
  ['<html><b\n\nc->d</html>', 'paragraph(html("<html><b\\n\\nc->d</html>"))'],
])('a link or a blank line ends what looks like a tag: %j', (source, expected) => {
  expect(treeOf(source, { notation: 'spip' })).toBe(expected)
})

describe('a tag says of itself', () => {
  const first = (source: string) => {
    const { tokens } = scan(source, 'spip', 'html')
    return { data: tokens.data[0], end: tokens.endOf(0) }
  }

  test.each([
    ['<b>', { name: 'b', closing: false, selfClosing: false }, 3],
    ['</b>', { name: 'b', closing: true, selfClosing: false }, 4],
    ['<br/>', { name: 'br', closing: false, selfClosing: true }, 5],
    ['<br />', { name: 'br', closing: false, selfClosing: true }, 6],
    ['</b/>', { name: 'b', closing: true, selfClosing: true }, 5],
    ['<B\tID=x>y', { name: 'b', closing: false, selfClosing: false }, 8],
    ['<b/c>', { name: 'b', closing: false, selfClosing: false }, 5],
    ['<x-y:z.1>', { name: 'x-y:z.1', closing: false, selfClosing: false }, 9],
    ['<b a="/">', { name: 'b', closing: false, selfClosing: false }, 9],
    ['<b a=c/>', { name: 'b', closing: false, selfClosing: false }, 8],
    ['<b a= c/>', { name: 'b', closing: false, selfClosing: false }, 9],
    ['<b a=c />', { name: 'b', closing: false, selfClosing: true }, 9],
    ['<b a=c d/>', { name: 'b', closing: false, selfClosing: true }, 10],
    ['<b a="c=d"/>', { name: 'b', closing: false, selfClosing: true }, 12],
    // A `>` in quotes is no end, nor is a quote without `=` a quotation.
    ['<b a=">" b>c', { name: 'b', closing: false, selfClosing: false }, 11],
    ['<b a">c">', { name: 'b', closing: false, selfClosing: false }, 6],
  ])('%j', (source, data, end) => {
    expect(first(source)).toEqual({ data, end })
  })
})

test('an end tag that nothing opens leaves the links after it as they are', () => {
  expect(treeOf('</a></a><a href="/b">http://exemple.fr</a>')).not.toContain('link[')
  expect(treeOf('<a href="/b">c</a> http://exemple.fr')).toContain('link[')
  expect(treeOf('<b>http://exemple.fr</b>')).toContain('link[')
})

describe('a declaration', () => {
  test.each([
    ['a<!doctype html>b', 'paragraph("a" html("<!doctype html>") "b")'],
    // What word processors write.
    [
      'a<![if !supportLists]>•<![endif]> {b}',
      'paragraph("a" html("<![if !supportLists]>") "•" html("<![endif]>") " " emphasis("b"))',
    ],
    ['a<![endif]-->b', 'paragraph("a" html("<![endif]-->") "b")'],
    ['<!a> <b>c</b>', 'html("<!a>") paragraph(html("<b>") "c" html("</b>"))'],
    ['a <!b <i>c</i>', 'paragraph("a <!b " html("<i>") "c" html("</i>"))'],
  ])('%j', (source, expected) => {
    expect(treeOf(source, { notation: 'spip' })).toBe(expected)
  })
})

test('a tag that another begins in is none', () => {
  expect(treeOf('<b <i>', { notation: 'spip' })).toBe('paragraph("<b " html("<i>"))')
  expect(treeOf('<b a=<i>', { notation: 'spip' })).toBe('paragraph("<b a=" html("<i>"))')
})

describe('an unknown name is a tag where its end tag closes it in the same block', () => {
  test.each([
    ['<pain chaud>a</pain>', 'paragraph(html("<pain chaud>") "a" html("</pain>"))'],
    ['<pain chaud>a\r\nb</pain>', 'paragraph(html("<pain chaud>") "a" break-auto "b" html("</pain>"))'],
    ['<pain chaud> a', 'paragraph(emphasis("pain chaud") " a")'],
    ['<pain chaud> a\n\nb</pain>', 'paragraph(emphasis("pain chaud") " a") paragraph("b" html("</pain>"))'],
    ['<pain chaud> a\r\n\r\nb</pain>', 'paragraph(emphasis("pain chaud") " a") paragraph("b" html("</pain>"))'],
    ['</pain> <pain chaud> a', 'paragraph(html("</pain>") " " emphasis("pain chaud") " a")'],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })
})

describe('what is no tag where an angle could open is none elsewhere', () => {
  test.each(['Array<string> ou List<Map<String, Integer>>', 'si x<y alors z>w', 'si a<b et c>d', 'texte<centre>'])(
    '%j',
    (source) => {
      expect(treeOf(source)).toBe(`paragraph(${JSON.stringify(source)})`)
      expect(treeOf(source, { notation: 'spip' })).toContain('html(')
    },
  )

  test.each(['a<pain>b</pain>', 'a<b>c', 'a<font color=red>b', 'a<x/>b</x>', 'a<img src=x onerror=y>'])(
    'a tag is one: %j',
    (source) => {
      expect(treeOf(source)).toBe(treeOf(source, { notation: 'spip' }))
    },
  )
})
