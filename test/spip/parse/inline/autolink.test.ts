import { describe, expect, test } from 'vitest'
import { treeOf } from '../../../support/print-tree.ts'

const auto = (url: string, text = url) => `link[url="${url}" auto](text[literal]("${text}"))`

describe('a bare URL', () => {
  test.each([
    ['https://example.org/a/b.html', auto('https://example.org/a/b.html')],
    ['http://localhost/x', auto('http://localhost/x')],
    ['www.example.org', auto('http://www.example.org', 'www.example.org')],
    // Capitals are no other scheme, and the text stays as written.
    ['HTTP://EXAMPLE.ORG', auto('http://EXAMPLE.ORG', 'HTTP://EXAMPLE.ORG')],
    ['http:/example.org', auto('http://example.org', 'http:/example.org')],
    ['https://example.org/x?a=1&b=2', auto('https://example.org/x?a=1&b=2')],
    ['https://example.org#x', auto('https://example.org#x')],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(`paragraph(${expected})`)
  })
})

describe('what stands beside it', () => {
  test.each([
    ['https://example.org, suite', `${auto('https://example.org')} ", suite"`],
    ['www.example.org.', `${auto('http://www.example.org', 'www.example.org')} "."`],
    ['https://example.org/a?', `${auto('https://example.org/a')} "?"`],
    ['(https://example.org/a)', `"(" ${auto('https://example.org/a')} ")"`],
    ['(https://example.org/a_(b))', `"(" ${auto('https://example.org/a_(b)')} ")"`],
    ['https://example.org/a_(b)_(c).', `${auto('https://example.org/a_(b)_(c)')} "."`],
    ['https://example.org/((a)b) c', `${auto('https://example.org/((a)b)')} " c"`],
    ['https://example.org/(a c)', `${auto('https://example.org/(a')} " c)"`],
    ['https://example.org/a)b(', `${auto('https://example.org/a')} ")b("`],
    ['«https://example.org»', `"«" ${auto('https://example.org')} "»"`],
    ['“https://example.org”', `"“" ${auto('https://example.org')} "”"`],
    [
      'https://example.org… https://example.org/a…',
      `${auto('https://example.org')} "… " ${auto('https://example.org/a')} "…"`,
    ],
    // A scheme without a slash is none.
    ['http:www.example.org', `"http:" ${auto('http://www.example.org', 'www.example.org')}`],
    ['xhttps://example.org', `"x" ${auto('https://example.org')}`],
    ['{https://example.org}', `emphasis(${auto('https://example.org')})`],
    ['un https://example.org\nx', `"un " ${auto('https://example.org')} break-auto "x"`],
    ['https://example.org/[a->b]', `${auto('https://example.org/')} link[url="b"]("a")`],
    // So does the reference to a character that does.
    ['https://example.org/a&nbsp;!', `${auto('https://example.org/a')} "~!"`],
    ['https://example.org/a&gt; b', `${auto('https://example.org/a')} text[reference="&gt;"](">") " b"`],
    ['https://example.org/a&#93;/b', `${auto('https://example.org/a')} text[reference="&#93;"]("]") "/b"`],
    ['https://example.org/a&eacute;/b', auto('https://example.org/aé/b')],
    ['https://example.org/?a&amp;b', auto('https://example.org/?a&b')],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(`paragraph(${expected})`)
  })

  test.each([
    // A pipe is part of it…
    ['https://example.org/a|b c', `paragraph(${auto('https://example.org/a|b')} " c")`],
    ['https://example.org/(a|b)|c', `paragraph(${auto('https://example.org/(a|b)|c')})`],
    [
      '|a|b|\n\nhttps://example.org/a|b',
      `table(tableRow(tableCell("a") tableCell("b"))) paragraph(${auto('https://example.org/a|b')})`,
    ],
    // …but at its end, escaped, in brackets, and in a row.
    ['https://example.org/a|', `paragraph(${auto('https://example.org/a')} "|")`],
    ['https://example.org/a\\|b', `paragraph(${auto('https://example.org/a')} text[literal]("|") "b")`],
    ['|https://example.org|b|', `table(tableRow(tableCell(${auto('https://example.org')}) tableCell("b")))`],
    [
      '|a\nhttps://example.org|b|',
      `table(tableRow(tableCell("a" break-auto ${auto('https://example.org')}) tableCell("b")))`,
    ],
    ['[https://example.org/a|b->c]', 'paragraph(link[url="c" title="b"]("https://example.org/a"))'],
  ])('a pipe: %j', (source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })
})

describe('is no link', () => {
  test.each(['http://b.c', 'www.b.c', 'http://é.fr', 'https://a_b.org', 'ftp://example.org', 'moi@example.org'])(
    '%j',
    (source) => {
      expect(treeOf(source)).toBe(`paragraph("${source}")`)
    },
  )

  test.each(['http://b.c/www.example.org', 'https://moi@www.example.org', 'http://é.fr/?u=https://example.org'])(
    '%j, nor has it one',
    (source) => {
      expect(treeOf(source)).toBe(`paragraph("${source}")`)
    },
  )

  test.each([
    ['[https://example.org->b]', 'paragraph(link[url="b"]("https://example.org"))'],
    ['\\[a->https://example.org\\]', 'paragraph(text[literal]("[") "a->https://example.org" text[literal]("]"))'],
    ['\\[https://example.org->b\\]', 'paragraph(text[literal]("[") "https://example.org->b" text[literal]("]"))'],
    ['<code>https://example.org</code>', 'paragraph(inlineCode("https://example.org"))'],
    ['<a href="x">https://example.org</a>', 'paragraph(html("<a href=\\"x\\">") "https://example.org" html("</a>"))'],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })

  test('an unclosed link leaves it one', () => {
    expect(treeOf('[a->https://example.org')).toBe(`paragraph("[a->" ${auto('https://example.org')})`)
  })

  test('behind the first </a> it is one again, for links do not nest', () => {
    expect(treeOf('<a href="x"><a href="y">b</a> https://example.org')).toBe(
      `paragraph(html("<a href=\\"x\\">") html("<a href=\\"y\\">") "b" html("</a>") " " ${auto('https://example.org')})`,
    )
  })
})
