import type { Element } from 'hast'
import { describe, expect, test } from 'vitest'
import { parseSpip, renderSpip, spipToHtml } from '../../../src/spip/index.ts'
import { findDefects } from '../../support/well-formed.ts'

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
