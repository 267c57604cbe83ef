import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'
import { parseSpip, renderSpip } from '../../src/spip/index.ts'
import { nodesIn } from '../../src/spip/tree/nodes-in.ts'
import { readCases } from '../conformance/cases.ts'
import { activeText, runsOf } from '../hostile/active-text.ts'
import { layeredText } from '../hostile/layered-text.ts'

interface Point {
  readonly line: number
  readonly column: number
  readonly offset?: number | undefined
}

/** What is asked of a node, whatever its type. */
interface PositionedNode {
  readonly type: string
  readonly position?: { readonly start: Point; readonly end: Point } | undefined
  readonly children?: readonly PositionedNode[]
}

/** Offset of the first character of each line; CR, LF and CRLF end one. */
function lineStarts(source: string): number[] {
  return [0, ...[...source.matchAll(/\r\n|\r|\n/g)].map((match) => match.index + match[0].length)]
}

/** The bodies of notes stand after the text that calls them, and point back into it. */
const outOfOrder = (node: PositionedNode): boolean => node.type === 'footnoteDefinition'

function* faultsOfPoint(point: Point, starts: readonly number[], length: number, at: string): Generator<string> {
  const { line, column, offset = Number.NaN } = point
  if (!(offset >= 0 && offset <= length)) yield `${at}: offset ${offset} is outside the text`
  if (starts[line - 1] !== offset - column + 1) yield `${at}: ${line}:${column} is not offset ${offset}`
  if (offset >= (starts[line] ?? Number.POSITIVE_INFINITY)) yield `${at}: offset ${offset} is beyond line ${line}`
}

function* faultsOfNode(node: PositionedNode, starts: readonly number[], length: number, at: string): Generator<string> {
  if (node.position === undefined) {
    yield `${at}: no position`
    return
  }
  const { start, end } = node.position
  yield* faultsOfPoint(start, starts, length, `${at} start`)
  yield* faultsOfPoint(end, starts, length, `${at} end`)
  const [from, to] = [start.offset ?? 0, end.offset ?? 0]
  if (from > to) yield `${at}: ends before it starts`
  let reached = from
  for (const child of node.children ?? []) {
    const [childFrom, childTo] = [child.position?.start.offset ?? 0, child.position?.end.offset ?? 0]
    if (!outOfOrder(child) && childFrom < reached) yield `${at} > ${child.type}: ${childFrom} comes before ${reached}`
    if (childTo > to || childFrom < from) yield `${at} > ${child.type}: ${childFrom}–${childTo} is not in ${from}–${to}`
    if (!outOfOrder(child)) reached = childTo
  }
}

/** Everything that is wrong with the positions of a tree. */
function faults(source: string, notation: 'auto' | 'spip' | 'angle'): string[] {
  const starts = lineStarts(source)
  const found: string[] = []
  const stack: { node: PositionedNode; at: string }[] = [{ node: parseSpip(source, { notation }), at: 'root' }]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, at } = next
    found.push(...faultsOfNode(node, starts, source.length, at))
    for (const child of node.children ?? []) stack.push({ node: child, at: `${at} > ${child.type}` })
  }
  return found
}

describe('every node has its position, in order inside its parent', () => {
  const cases = readCases(new URL('../fixtures/conformance/', import.meta.url))

  test.each(['auto', 'spip', 'angle'] as const)('in the texts of the conformance corpus, read as %s', (notation) => {
    const wrong = cases.flatMap(({ id, source }) => faults(source, notation).map((fault) => `${id}: ${fault}`))
    expect(wrong).toEqual([])
  })

  test('in any text of active characters', () => {
    fc.assert(
      fc.property(activeText, fc.constantFrom('auto', 'spip', 'angle'), (source, notation) => {
        expect(faults(source, notation)).toEqual([])
      }),
      runsOf(2000),
    )
  })

  test.each([
    ['the empty text', ''],
    ['white space alone', ' \n\t\n '],
    ['a byte order mark', '\ufeff{{a}}'],
    ['line ends of every kind', '{a}\r\n\r\n{b}\r\r{c}\n\n{d}'],
    ['characters of two units', '😀 {😀} [😀->b]'],
    ['notes before and after', 'a[[{n}]] b[[<x>m]]\n\nc[[<x>]]'],
    ['a table with a caption', '||a|b||\n|{{c}}|{{d}}|\n|1|2|'],
    ['nested lists', '-* a\n-** {b}\n-# c'],
    ['a forced break that begins a paragraph with a tag', '<quote>\n_ </a>b'],
    ['a forced break before an arrow', '[<hr />\n-* a\n_  ->b]'],
    ['a bullet before an arrow', '[<hr />\n-* a\n-  ->b]'],
    ['one with a comment', '<quote>\n_ <!-- a -->b'],
  ])('in %s', (_, source) => {
    expect(faults(source, 'auto')).toEqual([])
  })
})

test.each([
  ['a table', '-* a\n|b|c|', '-* a'],
  ['a list of the other kind', '-* a\n-# b', '-* a'],
  ['a rule, which its item holds', '-* a\n----', '-* a\n----'],
  ['the end of a quotation', '<quote>\n-* a\n</quote>', '-* a'],
  ['the end of a note', 'a[[\n-* b\n-* c\n]]', '-* b\n-* c'],
  ['the next language', '<multi>[fr]\n-* a\n[en]b</multi>', '-* a'],
  ['a note without a call', '-* a\n [[<>b]]\nc', '-* a'],
])('a list ends with its last item, before %s', (_, source, expected) => {
  const list = [...nodesIn<Nodes>([parseSpip(source)])].find(({ type }) => type === 'list')
  expect(source.slice(list?.position?.start.offset, list?.position?.end.offset)).toBe(expected)
})

/** How many signs stand at each end of a span or a heading; they can be cut off without a look at them. */
const SIGNS: ReadonlyMap<string, RegExp> = new Map([
  ['strong', /^(?:\{\{[\s\S]+\}\}|<<[\s\S]+>>)$/],
  ['emphasis', /^(?:\{[\s\S]+\}|<[\s\S]+>)$/],
  ['heading', /^\{{3}[\s\S]+\}{3}$/],
])

test('what stands between the signs of emphasis or a heading holds its children', () => {
  fc.assert(
    fc.property(activeText, (source) => {
      for (const node of nodesIn<Nodes>([parseSpip(source)])) {
        const signs = SIGNS.get(node.type)
        if (signs === undefined || !('children' in node)) continue
        const [from = 0, to = 0] = [node.position?.start.offset, node.position?.end.offset]
        const width = node.type === 'heading' ? 3 : node.type === 'strong' ? 2 : 1
        expect(source.slice(from, to)).toMatch(signs)
        for (const { position } of node.children) {
          expect(position?.start.offset).toBeGreaterThanOrEqual(from + width)
          expect(position?.end.offset).toBeLessThanOrEqual(to - width)
        }
      }
    }),
    runsOf(2000),
  )
})

test('however lines end, nodes and problems stand at the same places', () => {
  /** The tree and the problems of a text, their places counted without carriage returns, as one text. */
  function told(source: string): string {
    const { problems } = renderSpip(source)
    const placeOf = (offset: number) => offset - (source.slice(0, offset).match(/\r/g)?.length ?? 0)
    return JSON.stringify({ problems, tree: parseSpip(source) }, (key, value) => {
      if (key === 'position') return [value.start, value.end].map(({ line, offset }) => [line, placeOf(offset)])
      return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value
    })
  }
  fc.assert(
    fc.property(fc.oneof(activeText, layeredText), (source) => {
      fc.pre(!source.includes('\r'))
      expect(told(source.replaceAll('\n', '\r\n'))).toBe(told(source))
    }),
    runsOf(1000),
  )
})

describe('the root', () => {
  test('covers the whole source', () => {
    const source = '\n\n {{a}} \n\n'
    const { position } = parseSpip(source)
    expect([position?.start.offset, position?.end.offset]).toEqual([0, source.length])
  })
})
