import type { BlockContent, ListItem, RootContent } from 'mdast'
import { expect, test } from 'vitest'
import { readMarkdown } from '../../src/markdown/read-markdown.ts'
import { writeMarkdown } from '../../src/markdown/write-markdown.ts'

test.each([
  ['* a\n* b', '- a\n- b\n'],
  // Behind another list, an asterisk would make a break of these.
  ['- a\n\n> - ***', '- a\n\n> + ***\n'],
  ['- a\n\n<!-- b -->\n\n+ - +', '- a\n\n<!-- b -->\n\n- - +\n'],
  ['- a\n\n+ - -', '- a\n\n+ + +\n'],
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

test.each<[written: string, texts: readonly string[]]>([
  ['R&D, AT&T, &, a&b=c&#d &lt &#39', ['R&D, AT&T, &, a&b=c&#d &lt &#39']],
  ['\\&lt; \\&#39; \\&#x27; \\&inconnue;', ['&lt; &#39; &#x27; &inconnue;']],
  ['a\\&lt;b', ['a&', 'lt;b']],
  ['a\\&lt;b', ['a&l', 't;b']],
  ['a\\&lt;b', ['a&lt', ';b']],
  ['a\\&#39;', ['a&', '#39;']],
])('an ampersand is escaped where it may begin a reference: %j', (written, texts) => {
  const children = texts.map((value) => ({ type: 'text', value }) as const)
  expect(writeMarkdown({ type: 'root', children: [{ type: 'paragraph', children }] })).toBe(`${written}\n`)
  expect(readMarkdown(written)).toMatchObject({ children: [{ children: [{ value: texts.join('') }] }] })
})

test.each(['<b>', '<', '<b c>', 'a<b', 'b>', '(a', 'a)b', 'a b', 'a\\b', ' ', '"a"', '#<', 'a?b=c&d=e', 'a&lt;'])(
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
