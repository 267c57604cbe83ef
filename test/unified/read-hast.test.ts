import type { Element, Nodes, Root } from 'hast'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { parseSpip, type SpipRoot } from '../../src/spip/index.ts'
import { type SpipToRehypeOptions, spipParse, spipToRehype } from '../../src/unified/index.ts'
import { readCases } from '../conformance/cases.ts'

const articles = readCases(new URL('../fixtures/conformance/', import.meta.url)).map(({ source }) => source)

function hastOf(source: string, options: SpipToRehypeOptions = {}): Root {
  const pipeline = unified().use(spipParse).use(spipToRehype, options)
  return pipeline.runSync(pipeline.parse(source))
}

function* elementsOf(node: Nodes): Generator<Element> {
  if (node.type === 'element') yield node
  if ('children' in node) for (const child of node.children) yield* elementsOf(child)
  if ('content' in node && node.content !== undefined) yield* elementsOf(node.content)
}

/** The elements of a text, each with the source between its offsets. */
function placed(source: string, options?: SpipToRehypeOptions): [name: string, source: string | undefined][] {
  return [...elementsOf(hastOf(source, options))].map(({ tagName, position }) => [
    tagName,
    position && source.slice(position.start.offset, position.end.offset),
  ])
}

describe('an element has the position of its node', () => {
  test.each<[string, ReturnType<typeof placed>]>([
    ['{{{Titre}}}', [['h2', '{{{Titre}}}']]],
    [
      'Un {{mot}}\n\n[b->c]',
      [
        ['p', 'Un {{mot}}'],
        ['strong', '{{mot}}'],
        ['p', '[b->c]'],
        ['a', '[b->c]'],
      ],
    ],
    [
      '|{{a}}|\n|b|\n|c|',
      [
        ['table', '|{{a}}|\n|b|\n|c|'],
        ['thead', '|{{a}}|'],
        ['tr', '|{{a}}|'],
        ['th', 'a'],
        ['tbody', '|b|\n|c|'],
        ['tr', '|b|'],
        ['td', 'b'],
        ['tr', '|c|'],
        ['td', 'c'],
      ],
    ],
    // Of HTML, the tag: what it holds stands behind it.
    [
      '<q>mot</q>',
      [
        ['p', '<q>mot</q>'],
        ['q', '<q>'],
      ],
    ],
    // What no node says has none.
    [
      'a[[b]]',
      [
        ['p', 'a[[b]]'],
        ['span', '[[b]]'],
        ['a', '[[b]]'],
        ['div', undefined],
        ['div', 'b'],
        ['p', 'b'],
        ['span', 'b'],
        ['a', 'b'],
      ],
    ],
  ])('%j', (source, expected) => {
    expect(placed(source)).toEqual(expected)
  })

  test('what a model gives has that of its call', () => {
    const figure = {
      type: 'element',
      tagName: 'figure',
      properties: {},
      children: [{ type: 'element', tagName: 'b', properties: {}, children: [] }],
    } satisfies Element
    expect(placed('a\n\n<carte1>', { resolve: { model: () => figure } })).toEqual([
      ['p', 'a'],
      ['figure', '<carte1>'],
      ['b', '<carte1>'],
    ])
  })

  test('the root has that of the text', () => {
    const source = 'a\n\nb\n'
    expect(hastOf(source).position).toEqual(parseSpip(source).position)
  })

  test('what is in a template of trusted authors too', () => {
    expect(placed('{{a}}\n\n<template><b>a</b></template>', { html: 'trusted' })).toEqual([
      ['p', '{{a}}'],
      ['strong', '{{a}}'],
      ['p', '<template><b>a</b></template>'],
      ['template', '<template>'],
      ['b', '<b>'],
    ])
  })

  test('what only the parser adds has that of what is in it', () => {
    expect(placed('a\n\n<table><tr><td>b</td></tr><tr><td>c</td></tr></table>', { html: 'trusted' })).toEqual([
      ['p', 'a'],
      ['table', '<table><tr><td>b</td></tr><tr><td>'],
      ['tbody', '<tr><td>b</td></tr><tr><td>'],
      ['tr', '<tr><td>'],
      ['td', '<td>'],
      ['tr', '<tr><td>'],
      ['td', '<td>'],
    ])
  })
})

test('on the conformance corpus, every element but the frame of the notes has a position, in that of its parent', () => {
  const wrong = articles.flatMap((source) => {
    const tree = hastOf(source, { html: 'trusted', notation: 'spip' })
    return [...elementsOf(tree)]
      .filter((element) => !isNotes(element))
      .filter(
        ({ position, children }) =>
          position === undefined ||
          children.some(
            (child) => child.type === 'element' && (child.position?.start.offset ?? -1) < (position.start.offset ?? 0),
          ),
      )
      .map(({ tagName }) => `${tagName} in ${JSON.stringify(source)}`)
  })
  expect(wrong).toEqual([])
})

function isNotes({ properties, position }: Element): boolean {
  return position === undefined && JSON.stringify(properties['className']) === '["notes"]'
}

test('a tree without positions gives none', () => {
  const tree: SpipRoot = { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: 'a' }] }] }
  const hast = unified().use(spipToRehype).runSync(tree)
  expect([...elementsOf(hast as Root)].map(({ tagName, position }) => [tagName, position])).toEqual([['p', undefined]])
})

test('an element whose node has none takes that of no child', () => {
  const { children, ...root } = parseSpip('{{a}}')
  const tree: SpipRoot = { ...root, children: children.map(({ position: _, ...block }) => block) }
  const hast = unified().use(spipToRehype).runSync(tree)
  const found = [...elementsOf(hast as Root)].map(({ tagName, position }) => [tagName, position?.end.offset])
  expect(found).toEqual([
    ['p', undefined],
    ['strong', 5],
  ])
})
