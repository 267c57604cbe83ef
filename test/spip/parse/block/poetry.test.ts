import { expect, test } from 'vitest'
import { parseSpip } from '../../../../src/spip/index.ts'
import { treeOf } from '../../../support/print-tree.ts'

const poem = (...lines: readonly string[]) =>
  `poetry(${lines.map((line) => (line === '' ? 'poetryLine' : `poetryLine(${line})`)).join(' ')})`

test.each([
  ['<poesie>\n{a}\n  b\n\nc\n</poesie>', poem('emphasis("a")', '"b"', '', '"c"')],
  ['<POETRY>a</poesie> x', `${poem('"a"')} paragraph("x")`],
  ['<poesie>a</Poetry> x', `${poem('"a"')} paragraph("x")`],
  ['x <poesie>a</poesie>', `paragraph("x") ${poem('"a"')}`],
  ['<poesie>a\n\n\nb</poesie>', poem('"a"', '', '', '"b"')],
  // No block is read in it, and no emphasis crosses its lines.
  ['<poesie>-* a\n|b|\n----</poesie>', poem('"-* a"', '"|b|"', '"----"')],
  ['<poesie>{a\nb}</poesie>', poem('"{a"', '"b}"')],
  [
    '<poesie>a[[n]]</poesie>',
    `${poem('"a" footnoteReference[identifier="1"]')} footnoteDefinition[identifier="1"](paragraph("n"))`,
  ],
  ['<quote><poesie>a</poesie></quote>', `blockquote(${poem('"a"')})`],
  ['-* a\n<poesie>b</poesie>', `list(listItem(bare("a") ${poem('"b"')}))`],
  // It does not nest, and an end that closes nothing leaves nothing.
  ['<poesie>a<poesie>b</poesie>c</poesie>', `${poem('"ab"')} paragraph("c")`],
  ['a</poesie>', 'paragraph("a")'],
  ['<poesie>x<multi>[fr]<poesie>a</poesie></multi></poesie>', poem('"x" multi(multiVariant[lang="fr"]("a"))')],
])('%j', (source, expected) => {
  expect(treeOf(source).replace('"a" "b"', '"ab"')).toBe(expected)
})

test('one that never ends is told by its name in small letters', () => {
  const found: unknown[] = []
  parseSpip('<POESIE>a', { onProblem: ({ code, params }) => found.push(code, params) })
  expect(found).toEqual(['spip/unclosed-raw-block', { name: 'poesie' }])
})

test.each(['<poesie>a', '<poesie class="x">a</poesie>'])('%j is a tag that is not known', (source) => {
  expect(treeOf(source)).not.toContain('poetry(')
})

test.each([
  // What it starts in ends first: there is no poem.
  ['[x\n\n<poesie>a->u] b</poesie>', 'link[url="u"](paragraph("x") paragraph("a")) paragraph("b")'],
  [
    '<multi>[fr]<poesie>a[en]b</poesie></multi>',
    'multi(multiVariant[lang="fr"](paragraph("a")) multiVariant[lang="en"](paragraph("b")))',
  ],
  [
    '[[<poesie>a]] b</poesie>',
    'paragraph(footnoteReference[identifier="1"] " b") footnoteDefinition[identifier="1"](paragraph("a"))',
  ],
])('%j', (source, expected) => {
  expect(treeOf(source)).toBe(expected)
})

test.each([
  // An end in a link, a note or a part of a multilingual text is not that of a poem that starts before.
  ['<poesie>[a</poesie>->b] c</poesie> d', `${poem('link[url="b"]("a") " c"')} paragraph("d")`],
  [
    '<poesie>a[[b</poesie>]] c</poesie>',
    `${poem('"a" footnoteReference[identifier="1"] " c"')} footnoteDefinition[identifier="1"](paragraph("b"))`,
  ],
  [
    '<poesie><multi>[fr]a</poesie>[en]b</multi> c</poesie>',
    poem('multi(multiVariant[lang="fr"]("a") multiVariant[lang="en"]("b")) " c"'),
  ],
  ['<poesie>[a</poesie>->b]', 'paragraph(link[url="b"]("a"))'],
  ['<poesie>{{{a}}}</poesie>', poem('emphasis(strong("a"))')],
  // What does not end outside says nothing of a poem inside.
  ['<poesie>[<poesie>x</poesie>->b]', `link[url="b"](${poem('"x"')})`],
  [
    '<poesie><multi>[fr]<poesie>x</poesie>[en]y</multi>',
    `multi(multiVariant[lang="fr"](${poem('"x"')}) multiVariant[lang="en"](paragraph("y")))`,
  ],
])('%j', (source, expected) => {
  expect(treeOf(source)).toBe(expected)
})

test('a link that runs over two verses keeps its line break', () => {
  expect(treeOf('<poesie>[a\nb->c]\nd</poesie>')).toBe(poem('link[url="c"]("a" break-auto "b")', '"d"'))
  expect(treeOf('<poesie>[a\n- b->c]</poesie>')).toBe(poem('link[url="c"]("a" break-auto "- b")'))
})
