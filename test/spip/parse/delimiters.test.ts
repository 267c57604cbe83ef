import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'
import { parseSpip, renderSpip, spipToText } from '../../../src/spip/index.ts'
import { MAX_EMPHASIS_DEPTH } from '../../../src/spip/parse/limits.ts'
import { treeOf } from '../../support/print-tree.ts'

describe('a run of closers closes what was opened last, and consumes as many signs', () => {
  test.each([
    ['{a{{b}}}', 'emphasis("a" strong("b"))'],
    ['{{a{b}}}', 'strong("a" emphasis("b"))'],
    ['{{{{a}}}}', 'heading(emphasis("a"))'],
    ['{{a}}}', 'strong("a") "}"'],
    ['{a}}}', 'emphasis("a") "}}"'],
    ['{{a}b}}', 'strong("a}b")'],
    ['{{{a}', '"{{" emphasis("a")'],
    ['{{{a}}', '"{" strong("a")'],
    ['{{{a}}b}', 'emphasis(strong("a") "b")'],
    ['{{{a}b}}', 'strong(emphasis("a") "b")'],
    ['{{{{{a}}b}}}', 'heading(strong("a") "b")'],
    ['{a {b} c', '"{a " emphasis("b") " c"'],
    ['{a {{b} c}', 'emphasis("a {{b") " c}"'],
  ])('%j', (source, expected) => {
    expect(treeOf(source).replace(/^paragraph\((.*)\)$/s, '$1')).toBe(expected)
  })
})

describe('nothing, and white space, is no emphasis', () => {
  test.each(['{}', '{ }', '{{}}', '{{ \t}}', '{\n}', '{{}', '{}}'])('%j', (source) => {
    expect(treeOf(source)).not.toMatch(/emphasis|strong/)
  })

  test.each([
    ['{a{}}', 'emphasis("a{}")'],
    ['{{a {}}}', 'strong("a {}")'],
    ['{a{{}}}', 'emphasis("a{{}}")'],
    ['{{a {{ }}}}', 'strong("a {{ }}")'],
    ['{a {} {}} b', 'emphasis("a {} {}") " b"'],
    ['{{a}{}}', '"{{a}{}}"'],
  ])('closers behind nothing close what is around it: %j', (source, expected) => {
    expect(treeOf(source)).toBe(`paragraph(${expected})`)
  })

  test('a non-breaking space is something', () => {
    expect(treeOf('{~}')).toBe('paragraph(emphasis("~"))')
  })
})

describe('a span ends in what it starts in', () => {
  test.each([
    ['{a [b} c->u] d}', 'emphasis("a " link[url="u"]("b} c") " d")'],
    ['[{a->u] b}', 'link[url="u"]("{a") " b}"'],
    ['{a [B}|t] c}', 'emphasis("a " abbreviation[title="t"]("B}") " c")'],
    ['<multi>[fr]{a[en]b}</multi>', 'multi(multiVariant[lang="fr"]("{a") multiVariant[lang="en"]("b}"))'],
    ['{a <multi>[fr]b}</multi> c}', 'emphasis("a " multi(multiVariant[lang="fr"]("b}")) " c")'],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(`paragraph(${expected})`)
  })
})

test.each([
  ['braces and angles cross nothing', '{a <b} c>', 'emphasis("a <b") " c>"'],
  ['one in the other', '{a <un mot> b}', 'emphasis("a " emphasis("un mot") " b")'],
  ['one at the edge of the other', '{<un mot>}', 'emphasis(emphasis("un mot"))'],
])('%s', (_, source, expected) => {
  expect(treeOf(source)).toBe(`paragraph(${expected})`)
})

test('openers that are never closed are reported, each by its kind', () => {
  const { problems } = renderSpip('{a {{b {{{c')
  expect(problems.map(({ code, position }) => [code, position?.start.offset])).toEqual([
    ['spip/unclosed-emphasis', 0],
    ['spip/unclosed-strong', 3],
    ['spip/unclosed-heading', 7],
  ])
})

test.each([
  ['{a {{b}', ['spip/unclosed-strong', 3]],
  ['{{{a} b}', ['spip/unclosed-strong', 0]],
  ['{a {{b {c}', ['spip/unclosed-emphasis', 0], ['spip/unclosed-strong', 3]],
  ['<<a {b>>', ['spip/unclosed-emphasis', 4]],
  ['[a {{b->c]', ['spip/unclosed-strong', 3]],
  ['[ESS|l’économie {sociale}]'],
  ['<multi>[fr]a {b[en]c</multi>', ['spip/unclosed-emphasis', 13]],
  ['{a {} b}'],
  ['{{a {{}} b}}'],
])('openers that a span or a link leaves behind are reported: %j', (source, ...expected) => {
  const { problems } = renderSpip(source)
  expect(problems.map(({ code, position }) => [code, position?.start.offset])).toEqual(expected)
})

test('so many spans nest, and no more', () => {
  const nested = (depth: number) => `${'{'.repeat(1)}a`.repeat(depth) + '}'.repeat(depth)
  const depthOf = (source: string) => treeOf(source).split('emphasis(').length - 1
  expect(
    [MAX_EMPHASIS_DEPTH - 1, MAX_EMPHASIS_DEPTH, MAX_EMPHASIS_DEPTH + 1].map((depth) => depthOf(nested(depth))),
  ).toEqual([MAX_EMPHASIS_DEPTH - 1, MAX_EMPHASIS_DEPTH, MAX_EMPHASIS_DEPTH])
})

test('the spans that runs of braces open nest as deep, and no deeper', () => {
  const depthOf = (poem: string) => Math.max(...depthsOf(parseSpip(`<poesie>${poem}</poesie>`))) - 3
  const run = (count: number) => `${'{'.repeat(count)}a ${'} '.repeat(count - 2)}}}`
  expect([MAX_EMPHASIS_DEPTH, MAX_EMPHASIS_DEPTH + 1].map((count) => depthOf(run(count)))).toEqual([
    MAX_EMPHASIS_DEPTH - 1,
    MAX_EMPHASIS_DEPTH,
  ])
  expect(depthOf(run(20_000))).toBe(0)
  const runs = (count: number) => '{{{{{{{ a '.repeat(count) + '} } } } } }} '.repeat(count)
  const most = MAX_EMPHASIS_DEPTH / 6
  expect([most - 1, most, most + 1, 1000].map((count) => depthOf(runs(count)))).toEqual([
    MAX_EMPHASIS_DEPTH - 6,
    MAX_EMPHASIS_DEPTH,
    MAX_EMPHASIS_DEPTH,
    MAX_EMPHASIS_DEPTH,
  ])
})

/** The depth of each node of a tree. */
function depthsOf(tree: Nodes): number[] {
  const nodes: [node: Nodes, depth: number][] = [[tree, 0]]
  for (const [node, depth] of nodes) {
    if ('children' in node) for (const child of node.children) nodes.push([child, depth + 1])
  }
  return nodes.map(([, depth]) => depth)
}

test('no brace is lost, and none stands twice', () => {
  const part = fc.constantFrom('{', '{{', '{{{', '}', '}}', '}}}', 'a', ' ', '\n')
  fc.assert(
    fc.property(fc.array(part, { maxLength: 16 }), (parts) => {
      const source = parts.join('')
      const tree = parseSpip(source)
      const spans = JSON.stringify(tree).match(/"type":"(?:strong|emphasis|heading)"/g) ?? []
      const used = spans.reduce(
        (sum, type) => sum + (type.includes('strong') ? 4 : type.includes('heading') ? 6 : 2),
        0,
      )
      const shown = spipToText(tree).replace(/[^{}]/g, '').length
      expect(shown + used).toBe(source.replace(/[^{}]/g, '').length)
    }),
    { numRuns: 500, seed: 1 },
  )
})
