import { describe, expect, test } from 'vitest'
import { raiseTree } from '../../../src/markdown/raise-tree.ts'
import { readMarkdown } from '../../../src/markdown/read-markdown.ts'
import { spipOf } from '../converted.ts'

describe('white space', () => {
  test.each<[markdown: string, source: string]>([
    ['a\nb\nc', 'a b c'],
    ['a\r\nb\rc', 'a b c'],
    ['a\tb', 'a\tb'],
    ['\u00a0a&nbsp;b', '~a~b'],
    ['a\u0000b', 'a\ufffdb'],
  ])('%j', (markdown, source) => {
    expect(spipOf(markdown)).toBe(source)
  })
})

describe('what looks like markup of SPIP stays text', () => {
  test.each<[markdown: string, source: string]>([
    ['{a} {{b}} {{{c}}}', '\\{a\\} \\{\\{b\\}\\} \\{\\{\\{c\\}\\}\\}'],
    ['[[a]] [b->c] [d|e] [?f]', '&#91;&#91;a&#93;&#93; &#91;b-&gt;c&#93; &#91;d|e&#93; &#91;&#63;f&#93;'],
    ['|a|b|', '\\|a|b|'],
    ['_ a', '\\_ a'],
    ['\\- a', '\\- a'],
    ['\\-* a', '\\-* a'],
    ['\\-- a', '<intro></intro>-- a'],
    ['~ a', '\\~ a'],
    ['&lt;b&gt; \\<img12> <:a:>', '&lt;b&gt; &lt;img12&gt; &lt;:a:&gt;'],
    ['a \\\\ b', 'a \\ b'],
    ['http\\://a.fr', 'http:<intro></intro>//a.fr'],
  ])('%j', (markdown, source) => {
    expect(spipOf(markdown)).toBe(source)
  })
})

test.each<[markdown: string, source: string]>([
  ['a & b &copy;', 'a & b ©'],
  ['a < b', 'a < b'],
  ['5 $ et 6 $', '5 $ et 6 $'],
  ['« a » "b" …', '« a » "b" …'],
])('%j', (markdown, source) => {
  expect(spipOf(markdown)).toBe(source)
})

test('a text keeps its place', () => {
  const tree = raiseTree(readMarkdown('a\nb'), { notation: 'auto', headingDepth: 2, onProblem: undefined })
  expect(tree.children).toMatchObject([
    { children: [{ value: 'a b', position: { start: { line: 1, offset: 0 }, end: { line: 2, offset: 3 } } }] },
  ])
})
