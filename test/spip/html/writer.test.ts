import type { Element } from 'hast'
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
    ['<html><div><b>a</div>b</b></html>', '<div><b>a\n</b></div>b'],
    ['<html><label><b>a</label>b</b></html>', '<p><b>a</b>b</p>'],
    ['<ul><li>a</ul>b</li>', '<ul>\n<li>a\n</li></ul>\n<p>b</p>'],
  ])('%j', (source, expected) => {
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

  test.each([
    ['<html></b></html>', ['spip/stray-end-tag']],
    ['<html><div></b></div></html>', ['spip/stray-end-tag']],
    ['<html><b>a</b><div>b</div></html>', []],
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

describe('a block model divides the paragraph and the spans that it stands in', () => {
  const model = (): Element => ({
    type: 'element',
    tagName: 'div',
    properties: {},
    children: [{ type: 'text', value: 'm' }],
  })

  test.each([
    ['<carte1>', '<div>m</div>'],
    ['a<carte1>', '<p>a</p>\n<div>m</div>'],
    ['<carte1> a', '<div>m</div>\n<p> a</p>'],
    ['a {b <carte1> c} d', '<p>a <i>b </i></p>\n<div>m</div>\n<p><i> c</i> d</p>'],
    ['a {{b {<carte1> c}}} d', '<p>a <strong>b </strong></p>\n<div>m</div>\n<p><strong><i> c</i></strong> d</p>'],
    ['a <b>b <carte1> c</b> d', '<p>a <b>b </b></p>\n<div>m</div>\n<p> c d</p>'],
    [
      'a [b <carte1> c->d] e',
      '<p>a <a href="d">b </a></p>\n<a href="d">\n<div>m</div></a>\n<p><a href="d"> c</a> e</p>',
    ],
    ['{a <carte1> b <carte2> c}', '<p><i>a </i></p>\n<div>m</div>\n<p><i> b </i></p>\n<div>m</div>\n<p><i> c</i></p>'],
    ['{<carte1> <carte2>} a', '<div>m</div>\n<div>m</div>\n<p> a</p>'],
    [
      'a {<carte1>b} c <carte2> {d <carte3>}',
      '<p>a </p>\n<div>m</div>\n<p><i>b</i> c </p>\n<div>m</div>\n<p><i>d </i></p>\n<div>m</div>',
    ],
    [
      '{a} b\n\n{c <carte1> d} e\n\nf',
      '<p><i>a</i> b</p>\n<p><i>c </i></p>\n<div>m</div>\n<p><i> d</i> e</p>\n<p>f</p>',
    ],
    ['<quote>a <carte1> b</quote>', '<blockquote>\n<p>a </p>\n<div>m</div>\n<p> b</p></blockquote>'],
    [
      'a <multi>[en]b {c <carte1> d}</multi> e',
      '<p>a <span lang="en">b <i>c </i></span></p>\n<div>m</div>\n<p><span lang="en"><i> d</i></span> e</p>',
    ],
    ['a <multi>[en]b<carte1></multi>', '<p>a <span lang="en">b</span></p>\n<div>m</div>'],
    // So does a heading.
    ['{{{a {b <carte1> c} d}}}', '<h2>a <i>b </i></h2>\n<div>m</div>\n<h2><i> c</i> d</h2>'],
    // Where there is neither, the spans end.
    ['-* {a <carte1> b} c', '<ul><li><i>a </i>\n<div>m</div>\n<i> b</i> c</li></ul>'],
    ['-* {{a {<carte1>}}}', '<ul><li><strong>a </strong>\n<div>m</div>\n</li></ul>'],
    [
      '-* [a <carte1> b->c]',
      '<ul><li><a href="c">a </a>\n<a href="c">\n<div>m</div></a>\n<a href="c"> b</a></li></ul>',
    ],
    ['<div>{<carte1>}</div>', '<div>\n<div>m</div>\n</div>'],
    // A `<p>` of the text ends as well.
    ['<p>[a<carte1>->c]</p>', '<p><a href="c">a</a></p>\n<a href="c">\n<div>m</div></a>'],
    ['<p>{{a [b<carte1>->c]}}', '<p><strong>a <a href="c">b</a></strong></p>\n<a href="c">\n<div>m</div></a>'],
  ])('%j', (source, expected) => {
    const { html } = renderSpip(source, { classes: false, resolve: { model } })
    expect(html).toBe(expected)
    expect(findDefects(html)).toEqual([])
  })
})

describe('beside a block model, white space is nothing', () => {
  const model = (): Element => ({ type: 'element', tagName: 'hr', properties: {}, children: [] })

  test.each([
    ['a\n<carte1>\nb', '<p>a</p>\n<hr />\n<p>b</p>'],
    ['<carte1>\n<carte2>', '<hr />\n<hr />'],
    ['<carte1> <carte2>\n<carte3>', '<hr />\n<hr />\n<hr />'],
    ['a {b\n<carte1>\nc} d', '<p>a <i>b</i></p>\n<hr />\n<p><i>c</i> d</p>'],
    ['-* a\n<carte1>\nb', '<ul><li>a\n<hr />b</li></ul>'],
    ['|a\n<carte1>|', '<table>\n<tbody>\n<tr>\n<td>a\n<hr /></td></tr></tbody>\n</table>'],
    // What an author asks for stays.
    ['a\n_ <carte1>\n_ b', '<p>a<br />\n</p>\n<hr />\n<p><br />\nb</p>'],
    ['a\n- <carte1>', '<p>a\n<br /><b>–</b>&nbsp;</p>\n<hr />'],
    ['a<carte1>~b', '<p>a</p>\n<hr />\n<p>&nbsp;b</p>'],
  ])('%j', (source, expected) => {
    const options = { classes: false, resolve: { model } }
    expect(renderSpip(source, options).html).toBe(expected)
    expect(renderSpip(parseSpip(source), options).html).toBe(expected)
  })

  test('beside one in the line, it stays', () => {
    const span = (): Element => ({ type: 'element', tagName: 'b', properties: {}, children: [] })
    const { html } = renderSpip('a\n<carte1> <carte2>\nb', { classes: false, resolve: { model: span } })
    expect(html).toBe('<p>a<br />\n<b></b> <b></b><br />\nb</p>')
  })
})

describe('line ends and spaces at the end go', () => {
  test.each([
    ['a <hr>  \n ', '<p>a</p>\n<hr />'],
    ['<html><hr>a \n \n</html>', '<hr />a'],
    ['<pre>a</pre> ', '<pre>a</pre>'],
    ['<html><hr> \n </html>', '<hr />'],
  ])('%j', (source, expected) => {
    expect(renderSpip(source, { classes: false }).html).toBe(expected)
  })
})

describe('nothing empty is printed', () => {
  test.each(['', ' ', '\n', '<quote></quote>', '<!-- a -->'])('%j', (source) => {
    expect(spipToHtml(source)).toBe('')
  })

  test.each(['<quote><div></div></quote>', '[<div></div>->b]', '<quote>\n<div>\n</div></quote>'])(
    'where blocks are not printed: %j',
    (source) => {
      expect(spipToHtml(source, { html: 'comment' })).toBe('')
      expect(spipToHtml(`a\n\n${source}\n\nb`, { html: 'comment' })).toBe('<p>a</p>\n<p>b</p>')
    },
  )
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

  // An element that an author writes is balanced, not judged: one with attributes, or that is closed, stays.
  test('a start tag alone in a block leaves nothing of it', () => {
    const source = '<code>\n\n<b><i>{{{a}}}</i></b> b\n\n<span class="c">'
    expect(renderSpip(source).html).toBe('<h2 class="spip">a</h2>\n<p>b</p>\n<p><span class="c"></span></p>')
  })

  test('the tag of an element that HTML does not know stays', () => {
    expect(renderSpip('<my-map>', { html: 'trusted', notation: 'spip' }).html).toBe('<p><my-map></my-map></p>')
  })
})
