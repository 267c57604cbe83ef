import { describe, expect, test } from 'vitest'
import { spipToMarkdown } from '../../src/markdown/index.ts'
import { expectTree } from '../../src/spip/expect-tree.ts'
import {
  annotateTerms,
  collectReferences,
  parseSpip,
  type SpipRoot,
  spipToHtml,
  spipToText,
  stringifySpip,
  traceSpip,
} from '../../src/spip/index.ts'

const text = { type: 'text', value: 'a' }
const rootOf = (...children: readonly unknown[]) => ({ type: 'root', children }) as SpipRoot
const paragraphOf = (...children: readonly unknown[]) => ({ type: 'paragraph', children })

test.each<[what: string, tree: SpipRoot]>([
  [
    'of a text',
    parseSpip('{{{Le [#four<-] four}}}\n\n|{{a}}|b|\n||c||\n\nUn [pain->art12][[n]] <img1> <multi>[fr]a</multi>'),
  ],
  ['without positions', rootOf(paragraphOf(text))],
  [
    'whose nodes have more fields',
    rootOf({ ...paragraphOf({ ...text, value: 'b', extra: 1 }), data: { hName: null } }),
  ],
  ['with a type that nobody knows', rootOf({ type: 'inconnu', value: null }, { type: 'constructor', name: 3 })],
  ['with fields of mdast that are null', rootOf(paragraphOf({ type: 'link', url: '', title: null, children: [] }))],
  ['with one node in two places', rootOf(paragraphOf(text), paragraphOf(text, text))],
  ['with null for its data', rootOf({ ...paragraphOf(text), data: null }, { type: 'table', data: null, children: [] })],
])('a tree %s is one', (_, tree) => {
  expect(() => expectTree(tree)).not.toThrow()
})

test.each<[what: string, tree: SpipRoot, message: string]>([
  ['null', rootOf(null), 'Expected `tree.children[0]` to be a node, got `null`'],
  ['a text', rootOf(paragraphOf(text, 'a')), "Expected `tree.children[0].children[1]` to be a node, got `'a'`"],
  ['no type', rootOf({ children: [] }), 'Expected `tree.children[0]` to be a node, got a value of type `object`'],
  [
    'children that are a number',
    rootOf({ type: 'strong', children: 3 }),
    'Expected `tree.children[0].children` to be a list of nodes, got `3`',
  ],
  [
    'a text without its value',
    rootOf(paragraphOf(text, { type: 'text' })),
    'Expected `tree.children[0].children[1].value` to be a string, got `undefined`',
  ],
  [
    'a code whose value is null',
    rootOf({ type: 'code', value: null }),
    'Expected `tree.children[0].value` to be a string, got `null`',
  ],
  [
    'a link without an address',
    rootOf(paragraphOf({ type: 'link', children: [text] })),
    'Expected `tree.children[0].children[0].url` to be a string, got `undefined`',
  ],
  [
    'a model without its call',
    rootOf({ type: 'spipModel', name: 'img', params: [] }),
    'Expected `tree.children[0].value` to be a string, got `undefined`',
  ],
  [
    'a paragraph without children',
    rootOf({ type: 'paragraph' }),
    'Expected `tree.children[0].children` to be a list of nodes, got `undefined`',
  ],
  [
    'a damaged caption',
    rootOf({ type: 'table', children: [], data: { caption: { type: 'tableCaption', children: [null] } } }),
    'Expected `tree.children[0].data.caption.children[0]` to be a node, got `null`',
  ],
])('%s is refused where it stands', (_, tree, message) => {
  expect(() => expectTree(tree)).toThrow(new TypeError(message))
})

const READERS: Readonly<Record<string, (tree: SpipRoot) => unknown>> = {
  annotateTerms: (tree) => annotateTerms(tree, []),
  collectReferences,
  spipToHtml,
  spipToMarkdown,
  spipToText,
  stringifySpip,
  traceSpip,
}

describe.each(Object.entries(READERS))('%s', (_, read) => {
  test('refuses children that are no list, which had no end', () => {
    expect(() => read(rootOf({ type: 'strong', children: 3 }))).toThrow(/`(?:tree|source)\.children\[0\]\.children`/)
  })

  test('refuses a node that lacks what its type holds, which was printed as undefined', () => {
    const lacking = [{ type: 'text' }, { type: 'link', children: [] }, { type: 'anchor' }, { type: 'list' }]
    for (const node of lacking)
      expect(() => read(rootOf(node))).toThrow(/`(?:tree|source)\.children\[0\]\.[a-z]+` to be /)
  })

  test('refuses a node that holds itself, which filled the memory', () => {
    const strong = { type: 'strong', children: [text] as unknown[] }
    strong.children.push(paragraphOf(text, strong))
    expect(() => read(rootOf(paragraphOf(strong)))).toThrow(
      /`(?:tree|source)\.children\[0\]\.children\[0\]\.children\[1\]\.children\[1\]` to be no part of itself/,
    )
  })

  test('reads positions that are damaged as none', () => {
    for (const position of [null, {}, { start: null, end: null }, { start: { offset: 'a' }, end: [] }]) {
      expect(() => read(rootOf({ ...paragraphOf({ ...text, position }), position }))).not.toThrow()
    }
  })
})

test('a deep tree is no circle, and a place in it is shown by its ends', () => {
  let node: unknown = text
  for (let depth = 0; depth < 5000; depth++) node = { type: 'strong', children: [node] }
  expect(() => expectTree(rootOf(node))).not.toThrow()
  let damaged: unknown = null
  for (let depth = 0; depth < 5000; depth++) damaged = { type: 'strong', children: [damaged] }
  const end = '.children[0]'.repeat(6)
  expect(() => expectTree(rootOf(damaged))).toThrow(`Expected \`tree${end}…${end}\` to be a node, got \`null\``)
})
