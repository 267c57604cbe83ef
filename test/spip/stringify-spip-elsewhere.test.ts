import type { Root, RootContent } from 'mdast'
import { describe, expect, test } from 'vitest'
import type { Problem } from '../../src/core/problem.ts'
import { parseSpip, renderSpip, type SpipRoot, spipToText, stringifySpip } from '../../src/spip/index.ts'

/*
 * Trees that no SPIP source gives: the nearest is written, and what reads otherwise is reported.
 */

const root = (...children: unknown[]): Root => ({ type: 'root', children: children as RootContent[] })
const text = (value: string) => ({ type: 'text', value })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })
const cell = (value: string) => ({ type: 'tableCell', children: [text(value)] })

function write(tree: Root): { source: string; codes: string[] } {
  const codes: string[] = []
  return { source: stringifySpip(tree, { onProblem: ({ code }) => codes.push(code) }), codes }
}

const NOT_WRITABLE = ['spip/not-writable']

describe('what SPIP can say is written, without a word', () => {
  test.each([
    ['an empty tree', root(), ''],
    ['a paragraph', root(paragraph(text('Du pain'))), 'Du pain'],
    ['a heading', root({ type: 'heading', depth: 2, children: [text('Du pain')] }), '{{{Du pain}}}'],
    ['a line break', root(paragraph(text('a'), { type: 'break' }, text('b'))), 'a\nb'],
    ['a comment', root({ type: 'html', value: '<!-- c -->' }), '<!-- c -->'],
    ['code in a language', root({ type: 'code', lang: 'js', value: 'x' }), '<code class="js">\nx\n</code>'],
    [
      'inline HTML',
      root(paragraph({ type: 'html', value: '<b>' }, text('a'), { type: 'html', value: '</b>' })),
      '<b>a</b>',
    ],
    [
      'a backslash before markup',
      root(paragraph(text('a\\'), { type: 'strong', children: [text('b\\')] })),
      'a\\\\{{b\\\\}}',
    ],
    ['signs of markup, escaped', root(paragraph(text('{a} [[b]]'))), '\\{a\\} &#91;&#91;b&#93;&#93;'],
    // SPIP reads an italic in a brace that closes nothing, or ends one.
    ['a lone brace, escaped', root(paragraph(text('a { b'))), 'a \\{ b'],
  ])('%s', (_, tree, source) => {
    expect(write(tree)).toEqual({ source, codes: [] })
  })
})

const list = (fields: object, ...items: unknown[][]) => ({
  type: 'list',
  ordered: false,
  children: items.map((children) => ({ type: 'listItem', children })),
  ...fields,
})

describe('what SPIP cannot say is written as the nearest, and reported', () => {
  test.each([
    ['a heading of another level', root({ type: 'heading', depth: 4, children: [text('Du pain')] }), '{{{Du pain}}}'],
    ['text that is struck', root(paragraph({ type: 'delete', children: [text('Du pain')] })), 'Du pain'],
    [
      'a link without a text, which shows its address',
      root(paragraph(text('a'), { type: 'link', url: 'https://b.c', children: [] })),
      'a[->https://b.c]',
    ],
    ['an empty quotation', root({ type: 'blockquote', children: [] }), '<quote>\n</quote>'],
    ['the end of code in code', root(paragraph({ type: 'inlineCode', value: 'a</code>b' })), '<code>a</ code>b</code>'],
    ['front matter', root({ type: 'yaml', value: 'a: 1' }), 'a: 1'],
    ['a node of no known type', root({ type: 'unknown', value: 'Du pain' }), 'Du pain'],
  ])('%s', (_, tree, source) => {
    expect(write(tree)).toEqual({ source, codes: NOT_WRITABLE })
  })

  test('with the place of the block, where the tree has places', () => {
    const point = (offset: number) => ({ line: 1, column: offset + 1, offset })
    const position = { start: point(3), end: point(9) }
    const problems: Problem[] = []
    const tree = root(paragraph(text('a')), { type: 'heading', depth: 4, children: [text('b')], position })
    stringifySpip(tree, { onProblem: (problem) => problems.push(problem) })
    expect(problems.map((problem) => problem.position)).toEqual([position])
  })

  test.each<[string, string, (tree: SpipRoot) => unknown, [from: number, to: number]]>([
    [
      'of a note',
      'a[[b]]\n\nc',
      ({ children }) =>
        Object.assign(children[2] ?? {}, { children: [{ type: 'heading', depth: 4, children: [text('b')] }] }),
      [3, 4],
    ],
    ['of a note that nothing calls', 'a\n\nb[[c]]', ({ children }) => children.splice(1, 1), [6, 7]],
  ])('with the place %s', (_, source, change, [from, to]) => {
    const problems: Problem[] = []
    const tree = parseSpip(source)
    change(tree)
    stringifySpip(tree, { onProblem: (problem) => problems.push(problem) })
    expect(problems).toMatchObject([{ position: { start: { offset: from }, end: { offset: to } } }])
  })

  test('each block is reported on its own', () => {
    const heading = { type: 'heading', depth: 5, children: [text('a')] }
    expect(write(root(heading, paragraph(text('b')), heading)).codes).toEqual([...NOT_WRITABLE, ...NOT_WRITABLE])
  })
})

describe('no word of a tree is lost', () => {
  const words = ['un', 'deux', 'trois', 'quatre']

  test.each([
    [
      'a table of Markdown',
      root({
        type: 'table',
        align: ['left', null],
        children: [words.slice(0, 2), words.slice(2)].map((row) => ({ type: 'tableRow', children: row.map(cell) })),
      }),
    ],
    [
      'lists in lists',
      root(
        list({ ordered: true, start: 3 }, [
          paragraph(text('un')),
          list({}, [paragraph(text('deux'))], [paragraph(text('trois quatre'))]),
        ]),
      ),
    ],
    [
      'a reference to a link',
      root(
        paragraph(
          { type: 'linkReference', identifier: 'a', label: 'a', referenceType: 'full', children: [text('un deux')] },
          text(' trois quatre'),
        ),
      ),
    ],
    [
      'the other text of an image',
      root(paragraph(text('un '), { type: 'image', url: 'a.png', alt: 'deux trois' }, text(' quatre'))),
    ],
    [
      'HTML over blocks',
      root({ type: 'html', value: '<div>un <b>deux</b></div>' }, paragraph(text('trois')), {
        type: 'html',
        value: '<p>quatre</p>',
      }),
    ],
    [
      'a note in a note',
      root(paragraph(text('un'), { type: 'footnoteReference', identifier: 'x' }), {
        type: 'footnoteDefinition',
        identifier: 'x',
        children: [paragraph(text('deux')), list({}, [paragraph(text('trois quatre'))])],
      }),
    ],
  ])('%s', (_, tree) => {
    const { source } = write(tree)
    const { html, notes } = renderSpip(source)
    for (const word of words) expect(`${html}${notes}`).toContain(word)
  })
})

const note = (identifier: string, ...children: unknown[]) => ({
  type: 'footnoteDefinition',
  identifier,
  children: [paragraph(...children)],
})
const call = (identifier: string) => ({ type: 'footnoteReference', identifier })
const multi = (...parts: (readonly [lang: string, ...content: unknown[]])[]) => ({
  type: 'multi',
  children: parts.map(([lang, ...children]) => ({ type: 'multiVariant', lang, children })),
})

describe('what does not nest in SPIP is written side by side', () => {
  test.each([
    [
      'a note that a note calls follows it',
      root(paragraph(text('a'), call('1')), note('1', text('b'), call('x')), note('x', text('c'))),
      'a[[b]][[<x>c]]',
    ],
    [
      'notes that call each other',
      root(paragraph(text('a'), call('x')), note('x', text('b'), call('y')), note('y', text('c'), call('x'))),
      'a[[<x>b]][[<y>c]][[<x>]]',
    ],
  ])('%s', (_, tree, source) => {
    expect(write(tree)).toEqual({ source, codes: NOT_WRITABLE })
  })

  test('a multilingual text in another gives the words of its parts', () => {
    const tree = root(paragraph(multi(['fr', text('un '), multi(['fr', text('deux ')], ['en', text('two')])])))
    expect(spipToText(parseSpip(write(tree).source))).toBe('un deux two')
    expect(spipToText(tree as SpipRoot)).toBe('un deux two')
  })
})

const DEEP = 10_000

/** Wraps a node many times. */
function nest(inner: unknown, wrap: (node: unknown, index: number) => unknown): unknown {
  let node = inner
  for (let index = 0; index < DEEP; index++) node = wrap(node, index)
  return node
}

describe('a tree ten thousand nodes deep is written', () => {
  test.each([
    ['quotations', nest(paragraph(text('fond')), (node) => ({ type: 'blockquote', children: [node] }))],
    [
      'spans',
      paragraph(nest(text('fond'), (node, index) => ({ type: index % 2 ? 'strong' : 'emphasis', children: [node] }))),
    ],
    [
      'links',
      paragraph(nest(text('fond'), (node) => ({ type: 'link', url: 'https://exemple.org', children: [node] }))),
    ],
    ['lists', nest(list({}, [paragraph(text('fond'))]), (node) => list({}, [paragraph(text('a')), node]))],
  ])('%s', (_, node) => {
    const { source, codes } = write(root(node))
    expect(source).toContain('fond')
    expect(new Set(codes)).toEqual(new Set(NOT_WRITABLE))
    expect(spipToText(source)).toContain('fond')
  })
})

test('nodes of no known type, however deep, give what they hold', () => {
  const node = nest(paragraph(text('fond')), (inner) => ({ type: 'unknown', children: [inner] }))
  expect(write(root(node)).source).toBe('fond')
})

describe('a wrong argument is refused by its name', () => {
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'Du pain'],
    ['a list', [paragraph(text('a'))]],
    ['a node', paragraph(text('a'))],
    ['an object', {}],
  ])('%s', (_, tree) => {
    expect(() => stringifySpip(tree as never)).toThrow(TypeError)
    expect(() => stringifySpip(tree as never)).toThrow(/`tree`/)
  })

  test.each([
    ['an unknown option', { notations: 'spip' }, /`notations`.*`notation`/],
    ['an option of the parser', { lang: 'en' }, /`lang`/],
    ['an unknown notation', { notation: 'wiki' }, /notation/],
    ['options that are no object', 'spip', /`options`/],
  ])('%s', (_, options, message) => {
    expect(() => stringifySpip(root(), options as never)).toThrow(TypeError)
    expect(() => stringifySpip(root(), options as never)).toThrow(message)
  })
})

test('blocks that read well alone and would meet are written with care', () => {
  const paragraphOf = (value: string) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] })
  const source = stringifySpip({ type: 'root', children: [paragraphOf('|'), paragraphOf('|')] })
  expect(parseSpip(source).children.map(({ type }) => type)).toEqual(['paragraph', 'paragraph'])
})

test('the blocks that read otherwise are written with care, and no others', () => {
  const tree = root(paragraph(text('[un')), paragraph(text('[[deux]] [')), paragraph(text('[trois')))
  expect(write(tree)).toEqual({ source: '[un\n\n&#91;&#91;deux&#93;&#93; &#91;\n\n[trois', codes: [] })
})

test.each(['a<script>b', 'a </script> b', 'a <style>\nb', '</style>'])(
  'a tag without its raw block stays in its line: %j',
  (source) => {
    expect(write(parseSpip(source))).toEqual({ source, codes: [] })
  },
)

test('a block that would read otherwise alone is written as it is, where it does not', () => {
  const tree = parseSpip('<a href="b">c\n\nwww.exemple.org')
  expect(write(tree)).toEqual({ source: '<a href="b">c\n\nwww.exemple.org', codes: [] })
})
