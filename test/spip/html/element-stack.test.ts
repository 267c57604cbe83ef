import { describe, expect, test } from 'vitest'
import { type HastContent, renderSpip, type SpipRoot } from '../../../src/spip/index.ts'
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

describe('an end tag closes what it may', () => {
  const article = (source: string) => renderSpip(source, { classes: false }).html

  test.each([
    // The elements of markup end with their markup.
    ['{a</i>b}', '<p><i>ab</i></p>'],
    ['[a</a>b->c]', '<p><a href="c">ab</a></p>'],
    ['<i>a {b</i> c}', '<p><i>a <i>b</i></i> c</p>'],
    ['-* a</li>b', '<ul><li>a\n<p>b</p></li></ul>'],
    ['<quote>a</blockquote>b</quote>', '<blockquote>\n<p>a</p>\n<p>b</p></blockquote>'],
    ['x {y <html></i>z</html>} w', '<p>x <i>y z</i> w</p>'],
    // A link without a safe address has no element; it holds what is in it all the same.
    ['<b>x [a</b>c->javascript:y] d</b>', '<p><b>x ac d</b></p>'],
    ['<html><b>a</i>b</b>c</html>', '<p><b>ab</b>c</p>'],
    // An inline one does not reach out of its block; one of a block closes what is in it.
    ['<html><b>a<div>b</b>c</div>d</b></html>', '<b>a\n<div>bc\n</div>d</b>'],
    // A link holds blocks, and ends where its author ended it.
    ['<a href="b"><div>a</div></a>c', '<a href="b">\n<div>a\n</div></a>\n<p>c</p>'],
    ['<a href="b"><div>a</a>c</div>', '<a href="b">\n<div>a</div></a>\n<p>c</p>'],
    ['<html><div><b>a</div>b</b></html>', '<div><b>a\n</b></div>b'],
    ['<html><label><b>a</label>b</b></html>', '<p><b>a</b>b</p>'],
    ['<ul><li>a</ul>b</li>', '<ul>\n<li>a\n</li></ul>\n<p>b</p>'],
  ])('%j', (source, expected) => {
    expect(article(source)).toBe(expected)
  })

  // The end tags of what stands in it would end elements of the page.
  test.each([
    ['<table><div><table></table></div></table>a', '<table>\n<div></div></table>\n<table>\n</table>\n<p>a</p>'],
    ['<table><div><table/></div>a', '<table>\n<div></div></table>\n<table></table>\n<p>a</p>'],
    [
      '<table><tr><blockquote><table><tr><td>a</table></blockquote>',
      '<table>\n<tr>\n<blockquote></blockquote></tr></table>\n<table>\n<tr>\n<td>a\n</td></tr></table>',
    ],
    [
      '<table><quote>\n|a|\n</quote>b',
      '<table>\n<blockquote></blockquote></table>\n<table>\n<tbody>\n<tr>\n<td>a</td></tr></tbody>\n</table>\n<p>b</p>',
    ],
    // In a cell or a caption, another one is a table in a table.
    [
      '<table><tr><td><div><table></table></div></table>',
      '<table>\n<tr>\n<td>\n<div>\n<table>\n</table>\n</div>\n</td></tr></table>',
    ],
    ['<table><caption>a<table></table></table>', '<table>\n<caption>a\n<table>\n</table>\n</caption></table>'],
  ])('a table outside of cells ends the one around it: %j', (source, expected) => {
    expect(article(source)).toBe(expected)
  })

  test.each([
    ['<html><p>a<div>b</div>c</p></html>', '<p>a</p>\n<div>b\n</div>c'],
    ['<html><p><b>a<p>c</html>', '<p><b>a</b></p>\n<p>c</p>'],
    ['<html><div><p>a</div>b</p></html>', '<div>\n<p>a</p>\n</div>b'],
    ['<html><ul><li><p>a<li>b</ul></html>', '<ul>\n<li>\n<p>a</p>\n</li><li>b\n</li></ul>'],
    [
      '<html><p>a<blockquote>b<p>c<div>d</div>e</blockquote>f</p></html>',
      '<p>a</p>\n<blockquote>b\n<p>c</p>\n<div>d\n</div>e\n</blockquote>f',
    ],
    ['<html><label><p>a<div>b</div></label>c</html>', '<p>a</p>\n<div>b\n</div>c'],
    ['<quote><p>a</quote>b', '<blockquote>\n<p>a</p></blockquote>\n<p>b</p>'],
    ['<div><p>a{{{b}}}', '<div>\n<p>a</p>\n<h2>b</h2></div>'],
  ])('a block ends the paragraph before it: %j', (source, expected) => {
    expect(article(source)).toBe(expected)
  })

  test.each([
    [
      '<div>[a <html></div><b><i>c</html> d->e] f',
      '<div><a href="e">\n<p>a</p>\n</a></div><b><i>c\n<p>d</p>\n<p>f</p></i></b>',
    ],
    ['-* {a <html></ul><b><u>c</html> d} e\n-* f', '<ul><li>{a\n<b><u>c\n<p>d} e</p></u></b></li><li>f</li></ul>'],
  ])('what it closed is not closed again: %j', (source, expected) => {
    expect(article(source)).toBe(expected)
  })

  test('no list that stands in a paragraph that is not printed', () => {
    expect(renderSpip('<p>a\n\n-* b</p>\n-* c', { html: 'none', classes: false }).html).toBe(
      '<p>a</p>\n<ul><li>b</li><li>c</li></ul>',
    )
  })

  test('nothing outside of the cell that it stands in', () => {
    expect(renderSpip('<p>a\n\n|b</p>|c|', { html: 'none', classes: false }).html).toBe(
      '<p>a</p>\n<table>\n<tbody>\n<tr>\n<td>b</td>\n<td>c</td></tr></tbody>\n</table>',
    )
  })

  test.each([
    ['<html></b></html>', ['spip/stray-end-tag']],
    ['<html><div></b></div></html>', ['spip/stray-end-tag']],
    ['<html><b>a</b><div>b</div></html>', []],
    ['a</b>', ['spip/stray-end-tag']],
    ['a</iframe>', ['spip/html-removed']],
    ['<iframe>a</iframe>', ['spip/html-removed']],
  ])('and says when there was nothing to close: %j', (source, expected) => {
    expect(renderSpip(source).problems.map(({ code }) => code)).toEqual(expected)
  })

  test('a tag is open as deep as tags may be, and no deeper', () => {
    const html = article(`a${'<b>'.repeat(300)}b${'</b>'.repeat(300)}c`)
    expect(html).toBe(`<p>a${'<b>'.repeat(199)}b${'</b>'.repeat(199)}c</p>`)
    const dropped = article(`a${'<label>'.repeat(300)}<b>b</b>${'</label>'.repeat(300)}<i>c</i>`)
    expect(dropped).toBe('<p>ab<i>c</i></p>')
  })
})

test('a block that the site gives for a model ends the paragraph that a tag opened', () => {
  const model = (): HastContent => ({ type: 'element', tagName: 'div', properties: {}, children: [] })
  expect(renderSpip('<p>a <carte|1> b', { resolve: { model } }).html).toBe('<p>a </p>\n<div></div> b')
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
    // Each word in its own element, as far as there are elements.
    expect(html).toMatch(/s<\/b><\/strong>e<\/b><\/i>s<\/b><\/strong>e<\/b><\/i><\/p>$/)
  })

  test('is told of once', () => {
    expect(renderSpip(tree).problems.map(({ code, params }) => [code, params])).toEqual([
      ['spip/too-deep', { limit: 400 }],
    ])
  })
})
