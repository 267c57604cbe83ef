import { expect, test } from 'vitest'
import { spipToMarkdown } from '../../../src/markdown/index.ts'
import { lowerTree } from '../../../src/markdown/lower-tree.ts'
import { type SpipRoot, spipToText } from '../../../src/spip/index.ts'

const text = (value: string) => ({ type: 'text', value })
const paragraph = (...children: readonly unknown[]) => ({ type: 'paragraph', children })
const rootOf = (...children: readonly unknown[]) => ({ type: 'root', children }) as SpipRoot

test.each<[what: string, tree: SpipRoot, markdown: string]>([
  ['front matter', rootOf({ type: 'yaml', value: 'a=b' }, paragraph(text('c'))), 'a=b\n\nc\n'],
  [
    'blocks',
    rootOf({ type: 'containerDirective', children: [paragraph(text('a')), paragraph(text('b'))] }),
    'a\n\nb\n',
  ],
  [
    'spans among blocks',
    rootOf({ type: 'inconnu', children: [text('a '), { type: 'strong', children: [text('b')] }] }),
    'a **b**\n',
  ],
  [
    'spans among spans',
    rootOf(paragraph(text('a '), { type: 'inconnu', children: [text('b')] }, text(' c'))),
    'a b c\n',
  ],
  ['a value among spans', rootOf(paragraph(text('a '), { type: 'mention', value: '@b' })), 'a @b\n'],
  ['the name of a method', rootOf({ type: 'constructor', value: 'a' }), 'a\n'],
  ['a value that is none', rootOf({ type: 'inconnu', value: null }, { type: 'inconnu' }), ''],
  [
    'a row without its table',
    rootOf({ type: 'tableRow', children: [{ type: 'tableCell', children: [text('a')] }] }),
    'a\n',
  ],
])('%s of another tool are what they hold', (_, tree, markdown) => {
  expect(spipToMarkdown(tree)).toBe(markdown)
  expect(spipToText(tree)).toBe(markdown.trimEnd().replaceAll('*', ''))
})

test('nodes of other tools stay in a tree that goes on', () => {
  const tree = rootOf({ type: 'yaml', value: 'a: b' }, paragraph(text('c')))
  expect(lowerTree(tree).children).toEqual(tree.children)
})
