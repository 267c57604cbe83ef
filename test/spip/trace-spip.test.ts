import { describe, expect, test } from 'vitest'
import { parseSpip, type RenderOptions, spipToHtml, traceSpip } from '../../src/spip/index.ts'
import { readCases } from '../conformance/cases.ts'
import { corpus } from '../hostile/corpus.ts'

const articles = readCases(new URL('../fixtures/conformance/', import.meta.url)).map(({ source }) => source)

/** The start tags of a text's HTML, each with the source that it is traced to. */
function traced(source: string, options?: RenderOptions): string[] {
  const { html, positionAt } = traceSpip(source, options)
  return [...html.matchAll(/<[a-z][^\s>]*/g)].map((match) => {
    const position = positionAt(match.index)
    const written = position && source.slice(position.start.offset, position.end.offset)
    return `${match[0]} ${written === undefined ? '' : JSON.stringify(written)}`
  })
}

describe('a tag leads to the source of its node', () => {
  test.each<[string, string[]]>([
    ['', []],
    ['Un {{mot}}.', ['<p "Un {{mot}}."', '<strong "{{mot}}"']],
    ['a\n\n{b}', ['<p "a"', '<p "{b}"', '<i "{b}"']],
    ['{{{Titre}}}\n\n----\n\nfin', ['<h2 "{{{Titre}}}"', '<hr "----"', '<p "fin"']],
    ['-* a\n-* [b->c]', ['<ul "-* a\\n-* [b->c]"', '<li "-* a\\n"', '<li "-* [b->c]"', '<a "[b->c]"']],
    ['<quote>a</quote>', ['<blockquote "<quote>a</quote>"', '<p "a"']],
    ['<code>a</code> <q>b</q>', ['<p "<code>a</code> <q>b</q>"', '<code "<code>a</code>"', '<q "<q>"']],
    [
      'a[[{n}]]',
      [
        '<p "a[[{n}]]"',
        '<span "[[{n}]]"',
        '<a "[[{n}]]"',
        '<div ',
        '<div "{n}"',
        '<p "{n}"',
        '<span "{n}"',
        '<a "{n}"',
        '<i "{n}"',
      ],
    ],
    ['<multi>[fr]a {b}[en]c</multi>', ['<p "<multi>[fr]a {b}[en]c</multi>"', '<i "{b}"']],
    // What is taken back leaves no trace.
    ['{<!-- -->}{{a}}', ['<p "{<!-- -->}{{a}}"', '<strong "{{a}}"']],
  ])('%j', (source, expected) => {
    expect(traced(source)).toEqual(expected)
  })
})

test('a text leads to the node around it, and what no node wrote nowhere', () => {
  const source = 'a {b} [c->d]'
  const { html, positionAt } = traceSpip(source)
  const sourceAt = (offset: number) => {
    const position = positionAt(offset)
    return position && source.slice(position.start.offset, position.end.offset)
  }
  expect(html).toBe('<p>a <i>b</i> <a href="d">c</a></p>')
  expect(['a ', 'b<', 'c<', '</i>'].map((text) => sourceAt(html.indexOf(text)))).toEqual([
    source,
    '{b}',
    '[c->d]',
    '{b}',
  ])
  expect([-1, html.length, html.length + 9, Number.NaN].map(sourceAt)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})

test('notes are told from a body that shows the same', () => {
  const note = '<div id="nb">\n<p>n</p></div>'
  const source = `[[<>n]]\n\n<script>${note}</script>`
  const { html, positionAt } = traceSpip(source, { html: 'trusted' })
  expect(html).toBe(`<script>${note}</script>\n<div class="notes">\n${note}\n</div>`)
  const [body, notes] = [html.indexOf(note), html.lastIndexOf(note)].map((offset) => positionAt(offset)?.start.offset)
  expect([body, notes]).toEqual([source.indexOf('<script>'), 4])
})

test('a block in the middle of a paragraph leads to the call that gave it', () => {
  const figure = { type: 'element', tagName: 'figure', properties: {}, children: [] } as const
  expect(traced('a <carte1> {c}', { resolve: { model: () => ({ ...figure, children: [] }) } })).toEqual([
    '<p "a <carte1> {c}"',
    '<figure "<carte1>"',
    // The rest of the paragraph begins with the call.
    '<p "<carte1>"',
    '<i "{c}"',
  ])
})

test('problems and options are those of a rendering', () => {
  const { html, problems } = traceSpip('{a [b->javascript:c]', { profile: 'comment' })
  expect(html).toBe(spipToHtml('{a [b->javascript:c]', { profile: 'comment' }))
  expect(problems.map(({ code }) => code)).toEqual(['spip/unclosed-emphasis', 'spip/unsafe-url'])
  expect(() => traceSpip('', { lange: 'fr' } as object)).toThrow(TypeError)
  expect(() => traceSpip(1 as never)).toThrow(TypeError)
})

describe.each([
  ['the conformance corpus', articles],
  ['the hostile corpus', corpus.flatMap(({ inputs }) => inputs)],
] as const)('on %s', (_, sources) => {
  test('the HTML is that of spipToHtml', () => {
    expect(sources.filter((source) => traceSpip(source).html !== spipToHtml(source))).toEqual([])
  })

  test('a tree leads to the same places as its source', () => {
    const differ = sources.filter((source) => {
      const [left, right] = [traceSpip(source), traceSpip(parseSpip(source))]
      return [...left.html.matchAll(/</g)].some(
        ({ index }) => JSON.stringify(left.positionAt(index)) !== JSON.stringify(right.positionAt(index)),
      )
    })
    expect(differ).toEqual([])
  })
})

test('a tree without positions leads nowhere', () => {
  const { html, positionAt } = traceSpip({
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: 'a' }] }],
  })
  expect(html).toBe('<p>a</p>')
  expect(positionAt(0)).toBeUndefined()
})
