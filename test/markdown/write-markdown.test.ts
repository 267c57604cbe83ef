import type { BlockContent, ListItem, RootContent } from 'mdast'
import { expect, test } from 'vitest'
import { readMarkdown } from '../../src/markdown/read-markdown.ts'
import { writeMarkdown } from '../../src/markdown/write-markdown.ts'

test.each([
  ['* a\n* b', '- a\n- b\n'],
  ['---', '***\n'],
  ['__a__ _b_', '**a** *b*\n'],
  ['| a | bbbb |\n|--|--|', '| a | bbbb |\n| - | - |\n'],
  ['a  \nb', 'a\\\nb\n'],
  ['\\$x$ et 5 $', '\\$x\\$ et 5 \\$\n'],
  ['~~~\na\n~~~', '```\na\n```\n'],
  ['', ''],
])('%j is written %j', (markdown, expected) => {
  expect(writeMarkdown(readMarkdown(markdown))).toBe(expected)
})

test.each(['<b>', '<', '<b c>', 'a<b', 'b>', '(a', 'a)b', 'a b', 'a\\b', ' ', '"a"', '#<'])(
  'the address %j is read again, of a link and of an image',
  (url) => {
    const children: RootContent[] = [
      { type: 'link', url, children: [{ type: 'text', value: 'a' }] },
      { type: 'image', url, alt: 'b' },
    ]
    const written = writeMarkdown({ type: 'root', children: [{ type: 'paragraph', children: children as never }] })
    expect(readMarkdown(written)).toMatchObject({ children: [{ children: [{ url }, { url }] }] })
  },
)

test('the widest cell makes no column wide', () => {
  const rows = Array.from({ length: 200 }, (_, index) => `| ${'a'.repeat(index)} | b |`).join('\n')
  const markdown = `| a | b |\n| - | - |\n${rows}\n`
  expect(writeMarkdown(readMarkdown(markdown)).length).toBeLessThanOrEqual(markdown.length)
})

test.each(['> a', '- a', '> - a', '> ***', '| a |\n| - |', 'a'])(
  'a table behind %j in an item stays a table',
  (before) => {
    const table = '| b | c |\n| - | - |'
    const children = [...readMarkdown(before).children, ...readMarkdown(table).children] as BlockContent[]
    const item: ListItem = { type: 'listItem', spread: false, children }
    const written = writeMarkdown({ type: 'root', children: [{ type: 'list', spread: false, children: [item] }] })
    expect(readMarkdown(written)).toMatchObject({
      children: [{ children: [{ children: children.map(({ type }) => ({ type })) }] }],
    })
  },
)
