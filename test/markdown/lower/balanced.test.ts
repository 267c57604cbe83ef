import type { Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'
import { balanced } from '../../../src/markdown/lower/balanced.ts'
import { html, text } from '../../../src/markdown/make.ts'
import { markdownOf, toMarkdown } from '../converted.ts'

describe('an element ends with what holds it', () => {
  test.each<[source: string, markdown: string]>([
    ['a <b>b\n\nc', 'a <b>b</b>\n\nc'],
    ['-* <b>a\n-* b', '- <b>a</b>\n- b'],
    ['{{{<i>a}}}\n\nb', '## <i>a</i>\n\nb'],
    ['|a <b>b|c|', '| | |\n| - | - |\n| a <b>b</b> | c |'],
    ['a <a href="b">c\n\nd', 'a [c](b)\n\nd'],
    ['<div>a\n\nb', '<div>a\n\nb\n\n</div>'],
    ['<quote><div>a</quote>b', '> <div>a</div>\n\nb'],
    ['<div class="b">a[[n]]', '<div class="b">\n\na[^1]\n\n</div>\n\n[^1]: n'],
    // What is in another one ends before it.
    ['<b>a <u>b</b> c', '<b>a <u>b</u></b> c'],
    ['<table><tr><td>a', '<table>\n<tr>\n<td>a</table>'],
    // A browser takes this for a start tag.
    ['<b/>a', '<b/></b>a'],
    ['<a href=/b/>c</a>', '<a href="/b/">c</a>'],
    ['a<br>b<br/>c<img src=d width=2>', 'a<br>b<br/>c<img src=d width=2>'],
    ['<a title="b>c" id=d>e</a>', '<a title="b>c" id=d>e</a>'],
  ])('%j', (source, markdown) => {
    expect(markdownOf(source)).toBe(markdown)
  })
})

describe('an end tag that closes nothing is left out, and told', () => {
  test.each<[source: string, markdown: string, name: string, place: string]>([
    ['a</b> c', 'a c', 'b', '1:2-1:6'],
    ['<b>a\n\nb</b> c', '<b>a</b>\n\nb c', 'b', '3:2-3:6'],
    ['<b>a <u>b</b> c</u>', '<b>a <u>b</u></b> c', 'u', '1:16-1:20'],
    ['a\n\n</div>\n\nb', 'a\n\nb', 'div', '3:1-3:7'],
    ['[<b>a->b]</b>', '[<b>a</b>](b)', 'b', '1:10-1:14'],
    ['<ul><li>a</li></li></ul>', '- a', 'li', '1:15-1:20'],
  ])('%j', (source, markdown, name, place) => {
    expect(toMarkdown(source)).toEqual({ text: markdown, losses: [['spip/stray-end-tag', { name }, place]] })
  })
})

test.each([
  ['several tags', ['<div>\n<b>', '</div>', '</i>']],
  ['a part of a tag', ['<b']],
  ['a comment, a script', ['<!-- <b> -->', '<script>a("</i>")</script>', '<pre><u>a</pre>']],
])('HTML that is no tag stays as it is: %s', (_, values) => {
  const nodes: Nodes[] = values.map((value) => html(value))
  expect(balanced(nodes, () => expect.fail('nothing to tell'))).toEqual(nodes)
})

test('the time grows with the number of tags', () => {
  const nodes = Array.from({ length: 100_000 }, (_, index) => html(index % 2 === 0 ? '<b>' : '</i>'))
  const start = performance.now()
  expect(balanced([text('a'), ...nodes], () => undefined)).toHaveLength(100_001)
  expect(performance.now() - start).toBeLessThan(2000)
})
