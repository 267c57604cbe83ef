import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { expect, test } from 'vitest'
import { isSpan } from '../../../src/markdown/lower/span.ts'
import { parseSpip } from '../../../src/spip/index.ts'

/** The types of what paragraphs, headings and cells of a tree hold. */
function inLines(tree: Nodes): Set<string> {
  const types = new Set<string>()
  const waiting: Nodes[] = [tree]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!('children' in node)) continue
    const isLine = ['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'link', 'delete'].includes(node.type)
    for (const child of node.children) {
      if (isLine) types.add(child.type)
      waiting.push(child)
    }
  }
  return types
}

test.each([
  [
    'SPIP',
    parseSpip('{{{a {b}}}}\n\n{a} {{b}} [c->d] [?e] [f|g] [h<-] <i>j</i> <code>k</code> <doc1> [[l]] --m\n_ n\n-- o'),
  ],
  ['SPIP, the rest', parseSpip('a <multi>[fr]b[en]c</multi> d $e$ f <:g:> <br /> h\n- i\n\n|{{a}}|b {c}|\n')],
  ['Markdown', fromMarkdown('# a *b*\n\n**c** `d` [e](f) ![g](h) [i][j] ![k][j]  \nl <b>m</b>\n\n[j]: n')],
])('whatever stands in a line of %s is a span', (_, tree) => {
  const types = [...inLines(tree as Nodes)]
  expect(types.length).toBeGreaterThan(4)
  expect(types.filter((type) => !isSpan({ type } as Nodes))).toEqual([])
})

test.each(['paragraph', 'heading', 'list', 'listItem', 'table', 'blockquote', 'code', 'poetry', 'thematicBreak'])(
  '%s is a block',
  (type) => {
    expect(isSpan({ type } as Nodes)).toBe(false)
  },
)

test('what has no such type is no span', () => {
  for (const type of ['constructor', '__proto__', '']) expect(isSpan({ type } as never)).toBe(false)
})
