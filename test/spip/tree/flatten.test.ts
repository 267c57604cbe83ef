import fc from 'fast-check'
import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast'
import { describe, expect, test } from 'vitest'
import { Event, EXIT } from '../../../src/spip/event.ts'
import { parseSpip, renderSpip, spipToHtml, spipToText, stringifySpip } from '../../../src/spip/index.ts'
import { flattenTree } from '../../../src/spip/tree/flatten.ts'
import { soundMarkup } from '../../support/sound-markup.ts'
import { findDefects } from '../../support/well-formed.ts'

const root = (...children: readonly RootContent[]): Root => ({ type: 'root', children: [...children] })
const p = (...children: readonly PhrasingContent[]): RootContent => ({ type: 'paragraph', children: [...children] })
const text = (value: string): PhrasingContent => ({ type: 'text', value })

function printed(...children: readonly RootContent[]): string {
  const rendered = renderSpip(root(...children), { classes: false })
  expect(findDefects(rendered.html, rendered.notes)).toEqual([])
  return rendered.html
}

/** A node that this library has never heard of. */
const unknown = (fields: Readonly<Record<string, unknown>>): PhrasingContent => fields as never

describe('a node of a type that nobody knows', () => {
  test.each<[string, string, PhrasingContent]>([
    ['gives what it holds', '<p>a</p>', unknown({ type: 'mention', children: [text('a')] })],
    ['gives its value', '<p>a&lt;b</p>', unknown({ type: 'emoji', value: 'a<b' })],
    ['and so does one with a name of Object', '<p>a</p>', unknown({ type: 'constructor', value: 'a' })],
  ])('%s', (_, expected, node) => {
    expect(printed(p(node))).toBe(expected)
  })
})

describe('a span, a heading or a paragraph that holds nothing is neither printed nor written', () => {
  const strong = (...children: readonly PhrasingContent[]): PhrasingContent => ({
    type: 'strong',
    children: [...children],
  })
  const heading = (...children: readonly PhrasingContent[]): RootContent => ({
    type: 'heading',
    depth: 2,
    children: [...children],
  })

  test.each<[what: string, nodes: readonly RootContent[], html: string, source: string]>([
    ['bold', [p(text('a '), strong(), text('b'))], '<p>a b</p>', 'a b'],
    ['of an empty text', [p(text('a'), strong(text('')))], '<p>a</p>', 'a'],
    ['one in another', [p(strong({ type: 'emphasis', children: [] }), text('a'))], '<p>a</p>', 'a'],
    ['a heading', [heading(), p(text('a'))], '<p>a</p>', 'a'],
    ['a paragraph', [p(text('a')), p()], '<p>a</p>', 'a'],
    ['a heading of an empty span', [heading(strong()), p(text('a'))], '<p>a</p>', 'a'],
    [
      'with an anchor, it holds something',
      [heading({ type: 'anchor', name: 'x' })],
      '<h2><a id="x"></a></h2>',
      '{{{[#x<-]}}}',
    ],
  ])('%s', (_, nodes, html, source) => {
    const codes: string[] = []
    expect(printed(...nodes)).toBe(html)
    expect(stringifySpip(root(...nodes), { onProblem: ({ code }) => codes.push(code) })).toBe(source)
    expect(codes).toEqual([])
  })
})

test('notes come last, wherever they stand, and whatever their case', () => {
  const note: RootContent = {
    type: 'footnoteDefinition',
    identifier: 'x',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: 'n' }] }],
  }
  const tree = root(note, p(text('a'), { type: 'footnoteReference', identifier: 'x' }))
  const { html: body, notes } = renderSpip(tree)
  expect(body).toMatch(/^<p>a<span.*title="n".*<\/p>$/)
  expect(notes).toMatch(/^<div id="nbx">.*n<\/p><\/div>$/s)
})

test('a tight list has no paragraphs', () => {
  const item = (value: string): Nodes => ({
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
  })
  expect(
    printed({ type: 'list', ordered: true, start: 1, spread: false, children: [item('a'), item('b')] as never }),
  ).toBe('<ol><li>a</li><li>b</li></ol>')
})

test('the events that enter and leave a node are a pair, and say where it stands', () => {
  const stream = flattenTree(parseSpip('a {b}[[n]]\n\n|c|'))
  const pairs: number[][] = []
  for (let index = 0; index < stream.length; index++) {
    if (stream.kindAt(index) < Event.paragraph) continue
    expect(stream.mateOf(stream.mateOf(index))).toBe(index)
    if (stream.kindAt(index) > EXIT) pairs.push([stream.kindAt(index) - EXIT, stream.endOf(index)])
    else expect(stream.kindAt(stream.mateOf(index))).toBe(stream.kindAt(index) + EXIT)
  }
  expect(pairs).toEqual([
    [Event.emphasis, 5],
    [Event.paragraph, 10],
    [Event.tableCell, 14],
    [Event.tableRow, 15],
    [Event.table, 15],
    [Event.paragraph, 8],
    [Event.footnoteDefinition, 8],
  ])
})

test('a tree is not changed', () => {
  const tree = parseSpip('a[[n]] {b}\n\n|{{c}}|\n|d|')
  const before = structuredClone(tree)
  spipToHtml(tree)
  spipToText(tree)
  expect(tree).toEqual(before)
})

test('a tree of 10 000 levels does not overflow', () => {
  let node: RootContent = p(text('mot'))
  for (let depth = 0; depth < 10_000; depth++) node = { type: 'blockquote', children: [node as never] }
  expect(spipToHtml(root(node))).toContain('mot')
  expect(spipToText(root(node))).toBe('mot')
  let span: PhrasingContent = text('mot')
  for (let depth = 0; depth < 10_000; depth++) span = { type: 'emphasis', children: [span] }
  expect(spipToHtml(root(p(span)))).toContain('mot')
})

test('a tree goes through JSON', () => {
  fc.assert(
    fc.property(soundMarkup, (source) => {
      const tree = parseSpip(source)
      expect(spipToHtml(JSON.parse(JSON.stringify(tree)))).toBe(spipToHtml(source))
      expect(spipToText(tree, { notes: true })).toBe(spipToText(source, { notes: true }))
    }),
    { numRuns: 150, seed: 5 },
  )
})
