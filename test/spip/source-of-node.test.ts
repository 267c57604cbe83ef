import type { Nodes } from 'mdast'
import { expect, test } from 'vitest'
import { parseSpip } from '../../src/spip/index.ts'
import { readCases } from '../conformance/cases.ts'
import { unplaced } from './round-trip.ts'

/*
 * The source between the offsets of a delimited inline node, or of a block of the root, parses to that node again.
 *
 * A note is numbered by the text before it, so that only what holds no note is looked at; a bare paragraph and a tag are
 * what they are by what stands around them.
 */

const DELIMITED: ReadonlySet<string> = new Set([
  'abbreviation',
  'anchor',
  'emphasis',
  'glossaryLink',
  'idiom',
  'inlineCode',
  'inlineMath',
  'link',
  'multi',
  'resource',
  'spipModel',
  'strong',
])

/** Nodes whose source says something else when it stands alone, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'autolinks-015': 'Alone, the dot that ends the address ends the text too.',
  'headings-042': 'Braces that meet: alone, they are those of a heading.',
  'multi-language-023': 'Alone, a text in several paragraphs is a block.',
  'paragraphs-and-breaks-045': 'The comment that stops line breaks stands before the paragraph.',
}

function nodesOf(node: Nodes): Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(nodesOf)] : [node]
}

function sourceOf(source: string, { position }: Nodes): string {
  return source.slice(position?.start.offset, position?.end.offset)
}

function readAlone(source: string, isInline: boolean): Nodes | undefined {
  const [first] = parseSpip(source, { notation: 'spip' }).children
  return isInline && first !== undefined && 'children' in first && first.children.length === 1
    ? first.children[0]
    : first
}

// The corpus has no formulas.
test.each(['a <math>$x$</math> b', 'a\n\n<math>\n$$x$$\n</math>\n\nb', '-* <math>$x$</math>'])('%j', (source) => {
  const tree = parseSpip(source, { notation: 'spip' })
  const [node] = tree.children.flatMap(nodesOf).filter(({ type }) => type === 'inlineMath' || type === 'math')
  const read = node && readAlone(sourceOf(source, node), node.type === 'inlineMath')
  expect(unplaced(read)).toEqual({ type: node?.type, value: 'x' })
})

test('the source of a node parses to that node', () => {
  const lost = new Set<string>()
  for (const { id, fn, source } of readCases(new URL('../fixtures/conformance/', import.meta.url))) {
    if (fn === 'typo') continue
    const root = parseSpip(source, { notation: 'spip' })
    const blocks = root.children.filter(
      (node) =>
        node.type !== 'footnoteDefinition' && node.type !== 'html' && !(node.type === 'paragraph' && node.data?.bare),
    )
    const inlines = root.children.flatMap(nodesOf).filter(({ type }) => DELIMITED.has(type))
    for (const node of [...blocks, ...inlines]) {
      const own = sourceOf(source, node)
      if (own.includes('[[')) continue
      const read = readAlone(own, DELIMITED.has(node.type))
      if (JSON.stringify(unplaced(read)) !== JSON.stringify(unplaced(node))) lost.add(id)
    }
  }
  expect([...lost].sort()).toEqual(Object.keys(EXCEPTIONS).sort())
})
