import { describe, expect, test } from 'vitest'
import { spipToHtml } from '../../../../src/spip/index.ts'

const trusted = (source: string) => spipToHtml(source, { html: 'trusted' })

test('a reference without its end is text in the tags of trusted authors', () => {
  const link = '<a href="?a=1&reg_id=2&copy" title="&eacute; &lt">b</a>'
  expect(trusted(link)).toBe('<p><a href="?a=1&amp;reg_id=2&amp;copy" title="&eacute; &amp;lt">b</a></p>')
})

describe('a tag that is shown is part of its paragraph', () => {
  test.each([
    ['</pain>a', '<p>&lt;/pain&gt;a</p>'],
    ['</cadre>', '<p>&lt;/cadre&gt;</p>'],
    ['a\n\n</pain>\n\nb', '<p>a</p>\n<p>&lt;/pain&gt;</p>\n<p>b</p>'],
    ['{{{a}}}</pain>b', '<h2 class="spip">a</h2>\n<p>&lt;/pain&gt;b</p>'],
    ['<quote></pain></quote>', '<blockquote class="spip">\n<p>&lt;/pain&gt;</p></blockquote>'],
    ['<script>a', '<p>&lt;script&gt;a</p>'],
    ['a <script>b', '<p>a &lt;script&gt;b</p>'],
    ['</style> a', '<p>&lt;/style&gt; a</p>'],
    // One that shows nothing makes no paragraph.
    ['</b> a', '<p>a</p>'],
    ['a\n\n</b>\n\nb', '<p>a</p>\n<p>b</p>'],
  ])('%j', (source, expected) => {
    expect(spipToHtml(source)).toBe(expected)
  })

  test('to trusted authors an end tag that closes nothing shows nothing', () => {
    expect(trusted('a\n\n</pain>\n\nb')).toBe('<p>a</p>\n<p>b</p>')
  })
})

describe('raw blocks of trusted authors', () => {
  test.each([
    ['x <html>{a} [b->c] [[d]] !</html> y', '<p>x {a} [b->c] [[d]] ! y</p>'.replace('->', '-&gt;')],
    ['<html><div>{a}</div></html>', '<div>{a}\n</div>'],
    ['<html>&eacute; & <b>x</b></html>', '<p>&eacute; &amp; <b>x</b></p>'],
    ['<html>a&nbsp;b&#171;</html>', '<p>a&nbsp;b&#171;</p>'],
    ['<pre class="x">a {b}\n  c <b>d</b></pre>', '<pre>a {b}\n  c <b>d</b></pre>'],
    ['<pre><code>a<b></code></pre>', '<pre><code>a&lt;b&gt;</code></pre>'],
    ['x<script>a<b</script>y', '<p>x</p>\n<script>a<b</script>\n<p>y</p>'],
    ['<style>a{b:c}</style>d', '<p>d</p>'],
    ['a <?php b ?> c', '<p>a <code class="echappe-js">&lt;?php b ?&gt;</code> c</p>'],
    ['<html>a<!-- b -->c</html>', '<p>a<!-- b -->c</p>'],
    ['<!doctype html>a', '<p>a</p>'],
    // In it other raw blocks are elements of HTML; what they hold is HTML too.
    ['<html><pre class="x">a {b} <b>c</b></pre></html>', '<pre class="x">a {b} <b>c</b></pre>'],
    ['<html><code>a &lt; <b>b</b></code></html>', '<p><code>a &lt; <b>b</b></code></p>'],
    ['<html><pre><code>a &lt; b</code></pre></html>', '<pre><code>a &lt; b</code></pre>'],
    ['<html><script>a<b</script></html>', '<script>a<b</script>'],
    ['<html>a<cadre>b</cadre></html>', '<p>a<cadre>b</cadre></p>'],
    ['<html>a <?php b ?></html>', '<p>a &lt;?php b ?&gt;</p>'],
    ['<html><code>a<pre>b</code></pre></html>', '<code>a\n<pre>b</pre></code>'],
    ['<textarea>a</textarea>', '<textarea>a</textarea>'],
    ['<b  title="x"\t\n>a</b>', '<p><b  title="x">a</b></p>'],
  ])('%j', (source, expected) => {
    expect(trusted(source)).toBe(expected)
  })
})

describe('raw blocks of others', () => {
  test.each([
    ['<html><b onclick="x">{a}</b><script>y</script></html>', '<b>{a}</b>&lt;script&gt;y&lt;/script&gt;'],
    ['<pre>a <b>b</b> <x-y></pre>', '<pre>a <b>b</b> &lt;x-y&gt;</pre>'],
    [
      'x<script>a<b</script>y',
      '<p>x</p>\n<code class="echappe-js">&lt;script&gt;a&lt;b&lt;/script&gt;</code>\n<p>y</p>',
    ],
    ['<style>a{b:c}</style>', '<code class="echappe-js">&lt;style&gt;a{b:c}&lt;/style&gt;</code>'],
    ['a <?php b ?> c', '<p>a <code class="echappe-js">&lt;?php b ?&gt;</code> c</p>'],
    ['<script>a\nb\r\nc</script>', '<code class="echappe-js">&lt;script&gt;a<br />\nb<br />\nc&lt;/script&gt;</code>'],
    ['<html>a<!-- b -->c</html>', '<p>ac</p>'],
    ['<html>a<!doctype b>c</html>', '<p>ac</p>'],
    ['<html><pre class="x" onclick="y">a <b>b</b></pre></html>', '<pre class="x">a <b>b</b></pre>'],
    ['<html><code>a &lt; <b onclick="x">b</b></code></html>', '<p><code>a &lt; <b>b</b></code></p>'],
    ['<html><code>a<script>b</code></script></html>', '<code>a&lt;script&gt;b</code>&lt;/script&gt;'],
    ['<html>a<cadre>b</cadre></html>', '<p>a&lt;cadre&gt;b&lt;/cadre&gt;</p>'],
    [
      '<pre>a<script>b</script><style>c</style></pre>',
      '<pre>a&lt;script&gt;b&lt;/script&gt;&lt;style&gt;c&lt;/style&gt;</pre>',
    ],
    ['<pre>a <code class="x">&lt;<b></code></pre>', '<pre>a <code>&amp;lt;&lt;b&gt;</code></pre>'],
    // In it angles are no emphasis.
    ['<html>a <b et c>d</html>', '<p>a <b>d</b></p>'],
    ['<pre>a</pre>{b}', '<pre>a</pre>\n<p><i>b</i></p>'],
    ['<pre><b>a</pre>b</b>', '<pre><b>a</b></pre>\n<p>b</p>'],
  ])('%j', (source, expected) => {
    expect(spipToHtml(source)).toBe(expected)
  })
})

test('where no HTML is allowed, preformatted text is text', () => {
  expect(spipToHtml('<pre>a <b>b</b></pre>c', { html: 'none' })).toBe('a b\n<p>c</p>')
  expect(spipToHtml('<html><pre>a <code>b</code></pre></html>c', { html: 'none' })).toBe('a b\n<p>c</p>')
})

test('without class names', () => {
  expect(spipToHtml('<script>a</script>', { classes: false })).toBe('<code>&lt;script&gt;a&lt;/script&gt;</code>')
})

/** Without the line ends that elements begin and end with. */
const flat = (html: string) => html.replaceAll('\n', '')

describe('a start tag ends elements of its kind', () => {
  test.each([
    ['<ul><li>a<li>b</ul>', '<ul><li>a</li><li>b</li></ul>'],
    ['<ol><li>a<li>b</ol>', '<ol><li>a</li><li>b</li></ol>'],
    ['<dl><dt>a<dt>b<dd>c<dd>d<dt>e</dl>', '<dl><dt>a</dt><dt>b</dt><dd>c</dd><dd>d</dd><dt>e</dt></dl>'],
    [
      '<table><tr><td>a<td>b<th>c<th>d<td>e<tr><td>f</table>',
      '<table><tr><td>a</td><td>b</td><th>c</th><th>d</th><td>e</td></tr><tr><td>f</td></tr></table>',
    ],
    ['<select><option>a<option>b</select>', '<p><select><option>a</option><option>b</option></select></p>'],
    ['<ul><li><b>a<li>b</ul>', '<ul><li><b>a</b></li><li>b</li></ul>'],
    // Not those around a list or a table inside.
    ['<ul><li>a<ul><li>b</ul></ul>', '<ul><li>a<ul><li>b</li></ul></li></ul>'],
    ['<ol><li>a<ol><li>b</ol></ol>', '<ol><li>a<ol><li>b</li></ol></li></ol>'],
    ['<menu><li>a<menu><li>b</menu></menu>', '<menu><li>a<menu><li>b</li></menu></li></menu>'],
    ['<dir><li>a<dir><li>b</dir></dir>', '<dir><li>a<dir><li>b</li></dir></li></dir>'],
    ['<dl><dd>a<dl><dd>b</dl></dl>', '<dl><dd>a<dl><dd>b</dd></dl></dd></dl>'],
    ['<dl><dt>a<dl><dt>b</dl></dl>', '<dl><dt>a<dl><dt>b</dt></dl></dt></dl>'],
    [
      '<table><tr><td>a<table><tr><td>b</table></table>',
      '<table><tr><td>a<table><tr><td>b</td></tr></table></td></tr></table>',
    ],
    [
      '<table><tr><th>a<table><tr><th>b</table></table>',
      '<table><tr><th>a<table><tr><th>b</th></tr></table></th></tr></table>',
    ],
    [
      '<table><caption>a<colgroup><col><tr><td>b</table>',
      '<table><caption>a</caption><colgroup><col /></colgroup><tr><td>b</td></tr></table>',
    ],
    [
      '<table><thead><tr><th>a<tbody><tr><td>b<tfoot><tr><td>c</table>',
      '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody><tfoot><tr><td>c</td></tr></tfoot></table>',
    ],
    ['<ruby>a<rt>b<rp>c<rt>d</ruby>', '<p><ruby>a<rt>b</rt><rp>c</rp><rt>d</rt></ruby></p>'],
    ['<h2>a<h3>b</h3>', '<h2>a</h2><h3>b</h3>'],
    ['<h2>a<div><h3>b</h3></div></h2>', '<h2>a<div><h3>b</h3></div></h2>'],
  ])('%j', (source, expected) => {
    expect(flat(trusted(source))).toBe(expected)
  })
})

describe('a part of a table or list stands in one', () => {
  test.each([
    ['<table><caption>a</caption></table>', '<table><caption>a</caption></table>'],
    ['<table><colgroup><col><col></colgroup></table>', '<table><colgroup><col /><col /></colgroup></table>'],
    ['<table><col></table>', '<table><col /></table>'],
    ['<table><thead><tr><th>a</table>', '<table><thead><tr><th>a</th></tr></thead></table>'],
    ['<table><tbody><tr><td>a</table>', '<table><tbody><tr><td>a</td></tr></tbody></table>'],
    ['<table><tfoot><tr><td>a</table>', '<table><tfoot><tr><td>a</td></tr></tfoot></table>'],
    ['<table><tr><td>a</table>', '<table><tr><td>a</td></tr></table>'],
    // What is dropped inside a table, and has no end, leaves its parts where they are.
    ['<table><input><tr><td>a</table>', '<table><tr><td>a</td></tr></table>'],
    ['<table><label/><tr><td>a</table>', '<table><tr><td>a</td></tr></table>'],
    ['<table><form><tr><td>a</form></table>', '<table><tr><td>a</td></tr></table>'],
    ['<ul><li><form><li>a</form></ul>', '<ul><li></li><li>a</li></ul>'],
    // Elsewhere its tag goes, as one that the policy drops; its words stay.
    ['<caption>a</caption>', '<p>a</p>'],
    ['<div><col>a</div>', '<div><p>a</p></div>'],
    ['<colgroup>a</colgroup>', '<p>a</p>'],
    ['<thead>a</thead>', '<p>a</p>'],
    ['<tbody>a</tbody>', '<p>a</p>'],
    ['<tfoot>a</tfoot>', '<p>a</p>'],
    ['<tr>a</tr>', '<p>a</p>'],
    ['<td>a</td>', '<p>a</p>'],
    ['<th>a</th>', '<p>a</p>'],
    ['<table><td>a</td></table>', '<table><p>a</p></table>'],
    ['<table><th>a</th></table>', '<table><p>a</p></table>'],
    ['<div><tr>a</tr></div>', '<div><p>a</p></div>'],
    ['-* <li>a', '<ul class="spip"><li><p>a</p></li></ul>'],
    // An item without a list would end that of the page; one in a group is in its list.
    ['<li>a</li><li>b</li>', '<p>a</p><p>b</p>'],
    ['<p>a<li>b', '<p>a</p><p>b</p>'],
    ['<div><li>a</li></div>', '<div><p>a</p></div>'],
    ['<dt>a<dd>b', '<p>a</p><p>b</p>'],
    ['<ul><dd>a</ul>', '<ul><p>a</p></ul>'],
    ['<dl><div><dt>a<dd>b</div></dl>', '<dl><div><dt>a</dt><dd>b</dd></div></dl>'],
    ['<dl><dd>a<quote><dd>b</quote></dl>', '<dl><dd>a<blockquote class="spip"><p>b</p></blockquote></dd></dl>'],
    ['-* <ul><li>a</ul>', '<ul class="spip"><li><ul><li>a</li></ul></li></ul>'],
  ])('%j', (source, expected) => {
    expect(flat(spipToHtml(source))).toBe(expected)
  })
})

describe('a tag that is dropped', () => {
  test.each([
    ['<label><b>a</label>b</b>', '<p><b>a</b>b</p>'],
    ['<b>a</label>b</b>', '<p><b>ab</b></p>'],
  ])('closes what it holds: %j', (source, expected) => {
    expect(spipToHtml(source)).toBe(expected)
  })
})

test.each([
  ['<span class="a"/>b', '<p><span class="a"></span>b</p>'],
  ['<br class="a"/>b', '<p><br class="a" />b</p>'],
  ['a<wbr title="c"/>b', '<p>a<wbr title="c" />b</p>'],
  // In a browser, the slash belongs to the value, and what follows is linked.
  ['<a href=/b/>c</a> d', '<p><a href="/b/">c</a> d</p>'],
  ['<a href=/>c</a> d', '<p><a href="/">c</a> d</p>'],
  ['<span title="a=b"/>b', '<p><span title="a=b"></span>b</p>'],
  ['<a href="/b">c <a href="/d">e</a> f</a>', '<p><a href="/b">c e</a> f</p>'],
])('%j', (source, expected) => {
  expect(spipToHtml(source)).toBe(expected)
})

// An element that is open and not printed counts for the depth.
test.each(['<input>', '<label/>', '<br></br>'])('a thousand %s leave room for tags that are printed', (tag) => {
  expect(spipToHtml(`a${tag.repeat(1000)}<b>c</b>`)).toContain('<b>c</b>')
})

describe('parts without a list or a table, which are not printed, end each other', () => {
  test.each(['<li>a', '<dt>a<dd>b', '<tr><td>a<th>b', '<col>', '<li/>', '<table><td>a</table><td>b'])('%j', (part) => {
    expect(spipToHtml(`${part.repeat(200)}<b>c</b>`)).toContain('<b>c</b>')
  })

  test('not those of another list or row', () => {
    expect(flat(spipToHtml('<li>a<ul><li>b</ul>c</li>'))).toBe('<p>a</p><ul><li>b</li></ul><p>c</p>')
    const row = '<tr><td>b</td><td>c</td></tr>'
    expect(flat(spipToHtml(`<table><td>a${row}</table>`))).toContain(row)
  })
})
