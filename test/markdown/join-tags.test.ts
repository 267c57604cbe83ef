import type { Nodes, PhrasingContent } from 'mdast'
import { describe, expect, test } from 'vitest'
import { joinTags, MOST_PAIRS, type TagRule } from '../../src/markdown/join-tags.ts'

/** `<b>` is bold, `<i>` italic text unless it is empty; `<u class="x">` is nothing. */
const rules: readonly TagRule[] = [
  { name: 'b', start: /^<b>$/i, build: (_, content) => ({ type: 'strong', children: content as PhrasingContent[] }) },
  {
    name: 'i',
    start: /^<i(?: title="(.*)")?>$/i,
    build: ([, title], content) =>
      content.length === 0 ? undefined : { type: 'link', url: title ?? '', children: content as PhrasingContent[] },
  },
]

/** Tags are HTML, anything else is text. */
function nodesOf(source: string): Nodes[] {
  return source
    .split(/(<[^<>]*>)/)
    .filter((part) => part !== '')
    .map((value): Nodes => ({ type: value.startsWith('<') ? 'html' : 'text', value }))
}

/** `b(…)` for bold text, `i:title(…)` for the other; what is left stays as it is written. */
function outline(nodes: readonly Nodes[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'strong') return `b(${outline(node.children)})`
      if (node.type === 'link') return `i${node.url === '' ? '' : `:${node.url}`}(${outline(node.children)})`
      return 'value' in node ? node.value : ''
    })
    .join('')
}

const joined = (source: string) => outline(joinTags(nodesOf(source), rules))

describe('a node stands', () => {
  const pointAt = (offset: number) => ({ line: 1, column: offset + 1, offset })
  const placed = (node: Nodes, start: number, end: number): Nodes => ({
    ...node,
    position: { start: pointAt(start), end: pointAt(end) },
  })
  const [start, word, end] = nodesOf('<b>a</b>') as [Nodes, Nodes, Nodes]

  test.each<[where: string, nodes: readonly Nodes[], last: number]>([
    ['from its start tag to its end tag', [placed(start, 0, 3), placed(word, 3, 4), placed(end, 4, 8)], 8],
    ['to the end of what it holds, where nobody wrote an end tag', [placed(start, 0, 3), placed(word, 3, 4), end], 4],
    ['there too, where nobody wrote some end tags', [placed(start, 0, 3), placed(word, 3, 4), end, end], 4],
    ['at its start tag, where nothing else stands', [placed(start, 0, 3), word, end], 3],
  ])('%s', (_, nodes, last) => {
    expect(joinTags(nodes, rules)[0]?.position).toEqual({ start: pointAt(0), end: pointAt(last) })
  })

  test('nowhere, where its tags stand nowhere', () => {
    expect(joinTags([start, word, end], rules)[0]?.position).toBeUndefined()
  })
})

describe('pairs become nodes', () => {
  test.each([
    ['<b>a</b>', 'b(a)'],
    ['<b></b>', 'b()'],
    ['x<B>a</B>y<b>c</b>', 'xb(a)yb(c)'],
    ['<b>a<i>c</i></b>', 'b(ai(c))'],
    ['<b>a<b>c</b></b>', 'b(ab(c))'],
    ['<i title="t">a</i>', 'i:t(a)'],
    ['<b>a<u>c</u></b>', 'b(a<u>c</u>)'],
    ['<b>a<b/></b>', 'b(a<b/>)'],
    ['<b>a</b >', 'b(a)'],
  ])('%s', (source, expected) => {
    expect(joined(source)).toBe(expected)
  })
})

describe('what does not match stays', () => {
  test.each([
    ['a'],
    ['<b>a'],
    ['a</b>'],
    ['<i></i>'],
    ['<u>a</u>'],
    ['<b class="x">a</b>'],
    // Which pairs the tags of two elements that cross are cannot be told.
    ['<b>a<i>c</b>d</i>'],
    ['<b>'],
    ['<!-- <b> -->'],
  ])('%s', (source) => {
    expect(joined(source)).toBe(source)
  })

  test.each([
    ['</b><b>a</b>', '</b>b(a)'],
    ['<b>a<b class="x">c</b>d</b>', 'b(a<b class="x">c</b>d)'],
    ['<b>a<i>c</b>d</i><b>e</b>', '<b>a<i>c</b>d</i>b(e)'],
  ])('%s, and what matches becomes a node beside: %s', (source, expected) => {
    expect(joined(source)).toBe(expected)
  })
})

test.each<[value: string, isTag: boolean]>([
  ['<b>\n', true],
  [' <b>', false],
  ['x<b>', false],
  ['<b>x', false],
  ['<b> </b>', false],
  ['<b/>\n', false],
  ['<b />', false],
])('HTML is a tag when it is nothing else: %j', (value, isTag) => {
  const html = (written: string): Nodes => ({ type: 'html', value: written })
  expect(joinTags([html(value), html('</b>')], rules)).toHaveLength(isTag ? 1 : 2)
})

test('the name of a tag is read in a tag only', () => {
  const nodes: Nodes[] = [
    { type: 'text', value: '<b>' },
    { type: 'html', value: '</b>' },
  ]
  expect(joinTags(nodes, rules)).toEqual(nodes)
})

test('no more pairs in each other than thirty', () => {
  const source = (levels: number) => '<b>'.repeat(levels) + '</b>'.repeat(levels)
  expect(joined(source(MOST_PAIRS))).toBe('b('.repeat(MOST_PAIRS) + ')'.repeat(MOST_PAIRS))
  expect(joined(source(MOST_PAIRS + 1))).toBe(`${'b('.repeat(MOST_PAIRS)}<b></b>${')'.repeat(MOST_PAIRS)}`)
})

test('nodes are not changed', () => {
  const nodes = nodesOf('<b>a</b>')
  const before = structuredClone(nodes)
  joinTags(nodes, rules)
  expect(nodes).toEqual(before)
})
