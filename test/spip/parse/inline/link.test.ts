import { describe, expect, test } from 'vitest'
import { treeOf } from '../../../support/print-tree.ts'

describe('a link', () => {
  test.each([
    ['[a->http://b.c]', 'link[url="http://b.c"]("a")'],
    ['[a -> http://b.c ]', 'link[url="http://b.c"]("a")'],
    ['[a->>b]', 'link[url="b"]("a")'],
    ['[a [b] c->d]', 'link[url="d"]("a [b] c")'],
    ['[x [a->b] y]', '"[x " link[url="b"]("a") " y]"'],
    ['[{{a}} et {b}->c]', 'link[url="c"](strong("a") " et " emphasis("b"))'],
    ['{{[a->b]}}', 'strong(link[url="b"]("a"))'],
    ['[<code>a->b</code>->c]', 'link[url="c"](inlineCode("a->b"))'],
    ['[<img12>->b]', 'link[url="b"](spipModel[name="img" id=12]("<img12>"))'],
    ['[a\nb->c]', 'link[url="c"]("a" break-auto "b")'],
    ['[a->\nb]', 'link[url="b"]("a")'],
    ['[a-> \nb]', 'link[url="b"]("a")'],
    ['[a->>\r\n  b]', 'link[url="b"]("a")'],
    ['[a->b\n]', 'link[url="b"]("a")'],
    ['[a->\r\nb \r\n] c', 'link[url="b"]("a") " c"'],
    ['[a->\rb\r]', 'link[url="b"]("a")'],
    ['[a->b][c->d]', 'link[url="b"]("a") link[url="d"]("c")'],
    ['[a->b->c]', 'link[url="b->c"]("a")'],
    ['[a->i j]', 'link[url="i j"]("a")'],
    ['[a->b\\\\]', 'link[url="b\\\\\\\\"]("a")'],
    ['[a|{{}}->b]', 'link[url="b"]("a")'],
    ['[a|<img1>->b]', 'link[url="b"]("a")'],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(`paragraph(${expected})`)
  })
})

describe('where it may stand', () => {
  test.each([
    ['-* [a->b]', 'list(listItem(bare(link[url="b"]("a"))))'],
    ['|[a|t->b]|c|', 'table(tableRow(tableCell(link[url="b" title="t"]("a")) tableCell("c")))'],
    ['<quote>[a->b]</quote>', 'blockquote(paragraph(link[url="b"]("a")))'],
    ['-* [a->\nb]\n-* c', 'list(listItem(bare(link[url="b"]("a"))) listItem(bare("c")))'],
    ['|[a->\nb]|c|', 'table(tableRow(tableCell(link[url="b"]("a")) tableCell("c")))'],
    ['{{{[a->b]}}}', 'heading(link[url="b"]("a"))'],
    ['<poesie>[a->b]</poesie>', 'poetry(poetryLine(link[url="b"]("a")))'],
    [
      '<multi>[fr][a->b][en]c</multi>',
      'paragraph(multi(multiVariant[lang="fr"](link[url="b"]("a")) multiVariant[lang="en"]("c")))',
    ],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })
})

describe('is text', () => {
  test.each(['[a->b', 'a->b', '->b]', '[a-b]', '[a [b [c]] d->e]', '[a->b\nc]'.replace('\n', '')])('%j', (source) => {
    const links = treeOf(source).includes('link[')
    expect(links).toBe(source === '[a->bc]')
  })

  test('a target stays on its line', () => {
    expect(treeOf('[a->b\nc]')).toBe('paragraph("[a->b" break-auto "c]")')
  })

  test.each(['[a->b\n\n]', '[a->\nb\nc]', '[a->b\r\nc\n]', '[a->\n\nb [1]', '[a-> \r\n \r\nb]'])(
    'however white space stands around it: %j',
    (source) => {
      expect(treeOf(source)).not.toContain('link[')
    },
  )

  test('and its text ends at the first arrow', () => {
    expect(treeOf('[a->b\nc->d]')).toBe('paragraph("[a->b" break-auto "c->d]")')
  })

  test.each([
    ['\\[a->b\\]', 'text[literal]("[") "a->b" text[literal]("]")'],
    ['[a\\->b]', '"[a" text[literal]("-") ">b]"'],
    ['[a->b\\]', '"[a->b" text[literal]("]")'],
    ['[a->b\\] [c->d]', '"[a->b" text[literal]("]") " " link[url="d"]("c")'],
    ['[a->https://example.org\\]', '"[a->https://example.org" text[literal]("]")'],
  ])('%j', (source, expected) => {
    expect(treeOf(source, { notation: 'spip' })).toBe(`paragraph(${expected})`)
  })
})

describe('without a text', () => {
  test.each([
    ['[->http://b.c]', 'link[url="http://b.c" target="http://b.c"]'],
    ['[->rub3]', 'link[url="spip.php?rubrique3" kind="object" reference=rubrique3 target="rub3"]'],
    ['[->moi@ex.org]', 'link[url="mailto:moi@ex.org" kind="mail" target="moi@ex.org"]'],
    ['[->www.coorace.org]', 'link[url="http://www.coorace.org" target="www.coorace.org"]'],
    ['[ |bulle->#x]', 'link[url="#x" title="bulle" kind="anchor" target="#x"]'],
    ['[->]', 'link[target=""]'],
  ])('%j', (source, expected) => {
    expect(treeOf(source).replace('[url="" ', '[')).toBe(`paragraph(${expected})`)
  })
})

describe('emphasis does not cross its border', () => {
  test.each([
    ['{a [b}->c]', '"{a " link[url="c"]("b}")'],
    ['[{a->b] c}', 'link[url="b"]("{a") " c}"'],
    ['{a [{b}->c] d}', 'emphasis("a " link[url="c"](emphasis("b")) " d")'],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(`paragraph(${expected})`)
  })
})
