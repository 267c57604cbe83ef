import { describe, expect, test } from 'vitest'
import type { Resolve } from '../../../src/spip/index.ts'
import { markdownOf, toMarkdown } from '../converted.ts'

describe('a table of HTML', () => {
  test.each<[why: string, source: string, markdown: string]>([
    [
      'a caption',
      '||{c}||\n|a|',
      '<table>\n<caption><i>c</i></caption>\n<tbody>\n<tr>\n<td>a</td>\n</tr>\n</tbody>\n</table>',
    ],
    [
      'a caption and a summary, over a head alone',
      '||{a}|b||\n|{{c}}|{{d}}|',
      '<table>\n<caption><i>a</i><br /><small>b</small></caption>\n<thead>\n<tr>\n<th>c</th>\n<th>d</th>\n</tr>\n</thead>\n</table>',
    ],
    [
      'cells merged across and down',
      '|{{a}}|{{b}}|{{c}}|\n|d|<|e|\n|f|g|h|\n|^|i|j|',
      '<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n<th>c</th>\n</tr>\n</thead>\n<tbody>\n' +
        '<tr>\n<td colspan="2">d</td>\n<td>e</td>\n</tr>\n<tr>\n<td rowspan="2">f</td>\n<td>g</td>\n<td>h</td>\n</tr>\n' +
        '<tr>\n<td>i</td>\n<td>j</td>\n</tr>\n</tbody>\n</table>',
    ],
    [
      'a merged header of a row',
      '|{{a}}|{{b}}|\n|{{c}}|<|',
      '<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<th colspan="2">c</th>\n</tr>\n</tbody>\n</table>',
    ],
  ])('%s', (_, source, markdown) => {
    expect(markdownOf(source)).toBe(markdown)
  })
})

describe('a cell holds', () => {
  const cellOf = (written: string) => /<td>([\s\S]*)<\/td>/.exec(written)?.[1]

  test.each<[why: string, cell: string, html: string]>([
    ['spans', '{b} [d->e] & <code><b></code>', '<i>b</i> <a href="e">d</a> &amp; <code dir="ltr">&lt;b&gt;</code>'],
    ['an address', '[->b]', '<a href="b">b</a>'],
    ['a list', 'a\n\n-* b', 'a\n<ul><li>b</li></ul>'],
    ['a quotation', '<quote>a</quote>', '<blockquote>\n<p>a</p></blockquote>'],
    [
      'a poem, between its tags',
      'a<poesie>x\ny</poesie>b',
      'a\n<blockquote class="spip_poesie">\n<p>x<br />\ny</p>\n</blockquote>b',
    ],
    ['a link around a quotation', '[<quote>z</quote>->u]', '<a href="u">\n<blockquote>\n<p>z</p></blockquote></a>'],
    ['languages', '<multi>a[en]b</multi>', 'a<span lang="en">b</span>'],
  ])('%s', (_, cell, html) => {
    expect(cellOf(markdownOf(`||c||\n|${cell}|`))).toBe(html)
  })

  test('no blank line, which would end the HTML', () => {
    const written = markdownOf('||c||\n|a\n\nb\n\n-* c\n\n<quote>\n\nd\n\ne</quote>|')
    expect(written).not.toMatch(/\n\s*\n/)
    expect(written.match(/[abcde]/g)).toEqual(expect.arrayContaining(['a', 'b', 'c', 'd', 'e']))
  })
})

describe('the call of a note is left to Markdown, between blank lines', () => {
  test.each([
    [
      '||a||\n|b[[n]]|\n|c|',
      '<table>\n<caption>a</caption>\n<tbody>\n<tr>\n<td>\n\nb[^1]\n\n</td>\n</tr>\n<tr>\n<td>c</td>\n</tr>\n</tbody>\n</table>\n\n[^1]: n',
    ],
    [
      '||a[[n]]||\n|b|',
      '<table>\n<caption>\n\na[^1]\n\n</caption>\n<tbody>\n<tr>\n<td>b</td>\n</tr>\n</tbody>\n</table>\n\n[^1]: n',
    ],
    [
      '||a||\n|b[[n]]\n\n-* c|',
      '<table>\n<caption>a</caption>\n<tbody>\n<tr>\n<td>\n\nb[^1]\n\n- c\n\n</td>\n</tr>\n</tbody>\n</table>\n\n[^1]: n',
    ],
  ])('%j', (source, markdown) => {
    expect(markdownOf(source)).toBe(markdown)
  })
})

test('what the site does not know is told once, with its place', () => {
  const asked: number[] = []
  const resolve: Resolve = { link: ({ id }) => void asked.push(id) as undefined }
  expect(toMarkdown('||c||\n|[a->art13] <img9|left>|', { resolve }).losses).toEqual([
    ['spip/unresolved-reference', { type: 'article', id: 13 }, '2:2-2:12'],
    ['spip/unknown-model', { name: 'img' }, '2:13-2:24'],
  ])
  expect(asked).toEqual([13])
})
