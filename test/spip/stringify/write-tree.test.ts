import type { Root } from 'mdast'
import { describe, expect, test } from 'vitest'
import { parseSpip } from '../../../src/spip/index.ts'
import { collector } from '../../../src/spip/report.ts'
import { writeTree } from '../../../src/spip/stringify/write-tree.ts'
import { flattenTree } from '../../../src/spip/tree/flatten.ts'

function written(tree: Root): { readonly source: string; readonly told: readonly unknown[] } {
  const { problems, report } = collector(tree, undefined)
  const source = writeTree({ stream: flattenTree(tree), notation: 'spip', report, problems })
  return {
    source,
    told: problems.map(({ code, params, position }) => [code, params['source'], position?.start.offset]),
  }
}

const text = (value: string) => ({ type: 'text' as const, value })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
const root = (...children: object[]): Root => ({ type: 'root', children }) as Root

describe('a text that reads the same again is written as it is', () => {
  test.each<[why: string, tree: Root, source: string]>([
    ['brackets that are no link', root(paragraph(text('a [b] -> c | d'))), 'a [b] -> c | d'],
    ['what was parsed', parseSpip('a* [b -- c'), 'a* [b -- c'],
    ['nothing', root(), ''],
  ])('%s', (_, tree, source) => {
    expect(written(tree)).toEqual({ source, told: [] })
  })
})

describe('a block that would read otherwise is written with care', () => {
  test.each<[why: string, tree: Root, source: string]>([
    ['and no other', root(paragraph(text('[a->b]')), paragraph(text('[c] d'))), '&#91;a-&gt;b&#93;\n\n[c] d'],
    ['where it meets another one', root(paragraph(text('[a')), paragraph(text('b->c]'))), '&#91;a\n\nb-&gt;c&#93;'],
  ])('%s', (_, tree, source) => {
    expect(written(tree)).toEqual({ source, told: [] })
  })
})

const position = { start: { line: 1, column: 1, offset: 3 }, end: { line: 1, column: 2, offset: 4 } }

test('one that care does not help is told, with its source and its place', () => {
  const heading = { type: 'heading', depth: 4, position, children: [text('b')] }
  expect(written(root(paragraph(text('a')), heading))).toEqual({
    source: 'a\n\n{{{b}}}',
    told: [['spip/not-writable', '{{{b}}}', 3]],
  })
})

// It makes no block less readable: the others are written as they are.
test('a note that nothing calls is not written, and told once, with its place', () => {
  const note = { type: 'footnoteDefinition', identifier: 'x', position, children: [paragraph(text('b'))] }
  const source = 'a [b] -> c'
  expect(written(root(paragraph(text(source)), note))).toEqual({ source, told: [['spip/not-writable', source, 3]] })
})
