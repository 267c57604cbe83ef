import { describe, expect, test } from 'vitest'
import { parseSpip, renderSpip, type SpipRoot, spipToHtml } from '../../../src/spip/index.ts'
import { findDefects } from '../../support/well-formed.ts'

const render = (source: string) => renderSpip(source, { html: 'trusted', classes: false }).html

describe('tags are balanced', () => {
  test.each([
    ['<b>a', '<p><b>a</b></p>'],
    ['a</b>', '<p>a</p>'],
    ['<b><i>a</b>b</i>', '<p><b><i>a</i></b>b</p>'],
    // Open inline elements close at the end of their block, and are not opened again.
    ['<b>a\n\nb</b>', '<p><b>a</b></p>\n<p>b</p>'],
    ['{a <b>b} c</b>', '<p><i>a <b>b</b></i> c</p>'],
    ['[a <b>b->c] d</b>', '<p><a href="c">a <b>b</b></a> d</p>'],
    ['-* <b>a\n-* b</b>', '<ul><li><b>a</b></li><li>b</li></ul>'],
    ['|<b>a|b</b>|', '<table>\n<tbody>\n<tr>\n<td><b>a</b></td>\n<td>b</td></tr></tbody>\n</table>'],
    // Open blocks close at the end of their container.
    ['<quote><div>a</quote>b', '<blockquote>\n<div>a</div></blockquote>\n<p>b</p>'],
    ['<div>a', '<div>a</div>'],
    ['<ul><li>a<li>b</ul>', '<ul>\n<li>a\n</li><li>b\n</li></ul>'],
    ['<dl><dt>a<dd>b</dl>', '<dl>\n<dt>a\n</dt><dd>b\n</dd></dl>'],
    ['<p>a<p>b', '<p>a</p>\n<p>b</p>'],
    ['<br></br>', ''],
    ['a<hr>b', '<p>a</p>\n<hr />\n<p>b</p>'],
    ['<span/>a', '<p><span></span>a</p>'],
    ['<a href="x">a <a href="y">b</a> c</a>', '<p><a href="x">a b</a> c</p>'],
    ['<a href="x">a [b->c] d</a>', '<p><a href="x">a b d</a></p>'],
  ])('%j', (source, expected) => {
    expect(render(source)).toBe(expected)
  })
})

describe('nothing empty is printed', () => {
  test.each(['', ' ', '\n', '<quote></quote>', '<!-- a -->'])('%j', (source) => {
    expect(spipToHtml(source)).toBe('')
  })
})

describe('a tree far deeper than a text can be', () => {
  let node: unknown = { type: 'text', value: 'fond' }
  for (let depth = 0; depth < 5000; depth++) {
    const { type, after } = depth % 2 ? { type: 'emphasis', after: 'e' } : { type: 'strong', after: 's' }
    node = { type, children: [{ type: 'html', value: '<b>' }, node, { type: 'text', value: after }] }
  }
  const tree = { type: 'root', children: [{ type: 'paragraph', children: [node] }] } as SpipRoot

  test('keeps its words, in elements of a depth that browsers read', () => {
    const { html, notes } = renderSpip(tree)
    expect(html.replace(/<[^>]*>/g, '')).toBe(`fond${'se'.repeat(2500)}`)
    expect(findDefects(html, notes)).toEqual([])
    let depth = 0
    let deepest = 0
    for (const [tag] of html.matchAll(/<\/?\w+>/g)) {
      depth += tag[1] === '/' ? -1 : 1
      deepest = Math.max(deepest, depth)
    }
    expect(deepest).toBeLessThanOrEqual(400)
  })

  test('is told of once', () => {
    expect(renderSpip(tree).problems.map(({ code, params }) => [code, params])).toEqual([
      ['spip/too-deep', { limit: 400 }],
    ])
  })
})

describe('what breaks easily', () => {
  test.each([
    ['a quotation of nothing but a stray tag', '<quote></math>'],
    ['two anchors of one name', '[#n<-][#n<-]'],
    ['CRLF in a heading', '{{{a\r\nb}}}'],
    ['CRLF in an HTML block', '<div>a\r\nb</div>'],
  ])('%s', (_, source) => {
    const { html, notes } = renderSpip(source)
    expect(findDefects(html, notes)).toEqual([])
    expect(spipToHtml(parseSpip(source))).toBe(spipToHtml(source))
  })
})

describe('texts whose constructs cross', () => {
  test.each([
    ['a table that starts in a link', '|a[b\n->c]||'],
    ['a heading that ends in a link', '{{{[a}}} b->c]'],
    ['a frame that is all of a heading', '{{{<cadre>a</cadre>}}}'],
    ['a poem that is all of a heading', '{{{<poesie>a</poesie>}}}'],
  ])('are well-formed: %s', (_, source) => {
    const { html, notes } = renderSpip(source)
    expect(findDefects(html, notes)).toEqual([])
  })

  // An element that an author writes is balanced, not judged: an empty one stays.
  test.fails('an element that is not closed is not empty', () => {
    expect(findDefects(renderSpip('<code>').html)).toEqual([])
  })
})
