import type { Nodes } from 'mdast'
import { expect, test } from 'vitest'
import { holdsLink, holdsNote } from '../../src/markdown/holds.ts'
import { readMarkdown } from '../../src/markdown/read-markdown.ts'
import { parseSpip } from '../../src/spip/index.ts'

test.each<[markdown: string, link: boolean, note: boolean]>([
  ['a *b* `[c](d)`', false, false],
  ['a *b [c](d)*', true, false],
  ['[a]\n\n[a]: b', true, false],
  ['a **b[^c]**\n\n[^c]: d', true, true],
  ['![a](b)', false, false],
])('%j holds a link: %s, a note: %s', (markdown, link, note) => {
  const root = readMarkdown(markdown)
  expect([holdsLink(root), holdsNote(root)]).toEqual([link, note])
})

test('a term of the glossary is a link', () => {
  expect(holdsLink(parseSpip('{[?a]}'))).toBe(true)
})

test('a link is one itself', () => {
  const link: Nodes = { type: 'link', url: 'a', children: [] }
  expect([holdsLink(link), holdsNote(link)]).toEqual([true, false])
})

test('however deep it stands', () => {
  let node: Nodes = { type: 'footnoteReference', identifier: 'a' }
  for (let level = 0; level < 100_000; level++) node = { type: 'emphasis', children: [node] }
  expect([holdsLink(node), holdsNote(node)]).toEqual([true, true])
})
