import type { Nodes } from 'mdast'
import { expect, test } from 'vitest'
import { readMarkdown } from '../../src/markdown/read-markdown.ts'

/** The types of a tree, each before those of its children. */
function typesOf(markdown: string): string {
  const types = (node: Nodes): string[] => [node.type, ...('children' in node ? node.children.flatMap(types) : [])]
  return readMarkdown(markdown).children.flatMap(types).join(' ')
}

test.each([
  ['a *b*', 'paragraph text emphasis text'],
  ['~~a~~', 'paragraph delete text'],
  ['a[^1]\n\n[^1]: b', 'paragraph text footnoteReference footnoteDefinition paragraph text'],
  ['| a |\n| - |', 'table tableRow tableCell text'],
  ['- [x] a', 'list listItem paragraph text'],
  ['$x$', 'paragraph inlineMath'],
  // Addresses that stand in the text, but for those that are escaped.
  ['http://a.fr www.b.fr c@d.fr', 'paragraph link text text link text text link text'],
  ['http\\://a.fr c\\@d.fr', 'paragraph text'],
  // Front matter is none.
  ['---\na: b\n---', 'thematicBreak heading text'],
  ['', ''],
])('%j', (markdown, types) => {
  expect(typesOf(markdown)).toBe(types)
})
