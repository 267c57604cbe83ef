import type { Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'
import { holdsLink } from '../../src/markdown/holds.ts'
import { joinTags } from '../../src/markdown/join-tags.ts'
import { linkTag } from '../../src/markdown/link-tag.ts'

const text: Nodes = { type: 'text', value: 'a' }
const joined = (start: string, content: readonly Nodes[] = [text]) =>
  joinTags([{ type: 'html', value: start }, ...content, { type: 'html', value: '</a>' }], [linkTag(holdsLink)])

test.each<[start: string, url: string, title: string | null]>([
  ['<a href="b">', 'b', null],
  ["<A HREF='b'>", 'b', null],
  ['<a  href="b"  title="c" >', 'b', 'c'],
  ["<a href='b' title='c'>", 'b', 'c'],
  ["<a href='bc' title='de'>", 'bc', 'de'],
  ['<a href="b&amp;c" title="&quot;&lt;">', 'b&c', '"<'],
  ['<a href="">', '', null],
  ['<a href="b" title="">', 'b', ''],
])('%s is a link', (start, url, title) => {
  expect(joined(start)).toEqual([{ type: 'link', url, title, children: [text] }])
})

describe('no link that Markdown and SPIP have', () => {
  test.each([
    '<a>',
    '<a name="b">',
    '<a href=b>',
    '<a href="b" class="c">',
    '<a title="c" href="b">',
    '<a\u00a0href="b">',
    'x<a href="b">',
  ])('%s', (start) => {
    expect(joined(start)).toHaveLength(3)
  })

  test.each<[what: string, content: Nodes[]]>([
    ['nothing', []],
    ['a link', [{ type: 'link', url: 'b', children: [] }]],
    ['a link in bold text', [{ type: 'strong', children: [{ type: 'link', url: 'b', children: [] }] }]],
    ['a link by reference', [{ type: 'linkReference', identifier: 'b', referenceType: 'full', children: [] }]],
    ['the call of a note', [text, { type: 'footnoteReference', identifier: 'b' }]],
    ['a term of the glossary', [{ type: 'glossaryLink', term: 'b' }]],
  ])('around %s', (_, content) => {
    expect(joined('<a href="b">', content)).toHaveLength(content.length + 2)
  })
})
