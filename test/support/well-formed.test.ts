import { describe, expect, test } from 'vitest'
import { findDefects } from './well-formed.ts'

describe('well-formed HTML', () => {
  test.each([
    ['nothing', ''],
    ['text with entities', 'a &amp; b &lt; c > d &eacute;&nbsp;&#8217;'],
    ['paragraphs and inline elements', '<p>a <i>b <strong>c</strong></i><br /></p>\n<p>d</p>'],
    ['quotes of every kind', `<p class='a' title="it's" lang=fr hidden>a</p>`],
    ['capital letters', '<P CLASS="a">b</P>'],
    ['a link around blocks', '<a href="b"><p>c</p><div>d</div></a>'],
    ['a list in a list', '<ul><li>a<ul><li>b</li></ul></li></ul>'],
    [
      'a table, with or without tbody',
      '<table><tr><td></td></tr></table><table><tbody><tr><td>a</td></tr></tbody></table>',
    ],
    ['a caption with blocks', '<table><caption><p>a</p></caption><tbody><tr><th>b</th></tr></tbody></table>'],
    ['an anchor alone', '<p><a id="a"></a></p>'],
    ['an image alone', '<p><a href="b"><img src="c" alt=""></a></p>'],
    ['non-breaking space alone', '<ul><li>&nbsp;</li></ul>'],
    ['text areas, scripts, comments', '<textarea>\n<b>&amp;</textarea><script>a<b && "</p>"</script><!-- <p> -->'],
    ['preformatted text that starts with a line end', '<pre>\n\na</pre>'],
    ['foreign elements', '<svg viewBox="0 0 1 1"><path d="M0 0"/><g><circle r="1"></circle></g></svg>'],
    ['unknown elements', '<p><pain-bis>a</pain-bis></p>'],
    ['what is in noscript', '<noscript><p>a</p></noscript>'],
    ['a named entity in an address', '<a href="a?b=c&amp;copy=d">e</a>'],
  ])('%s', (_, html) => {
    expect(findDefects(html)).toEqual([])
  })
})

describe('defects', () => {
  test.each([
    ['attribute-on-end-tag', '<b>a</b class="c">'],
    ['block-in-heading', '<h2><div>a</div></h2>'],
    ['block-in-inline', '<div><b><div>a</div></b></div>'],
    ['block-in-inline', '<ins><p>a</p></ins>'],
    ['block-in-p', '<p><div>a</div></p>'],
    ['block-in-p', '<p>a<a href="b"><ul><li>c</li></ul></a></p>'],
    ['block-in-p', '<p>a<hr></p>'],
    ['crossing-tags', '<p><b>a</p>'],
    ['crossing-tags', '<ul><li>a<li>b</li></ul>'],
    ['duplicate-attribute', '<p class="a" Class="b">c</p>'],
    ['duplicate-id', '<p id="a">b</p><p id="a">c</p>'],
    ['empty-element', '<p> </p>'],
    ['empty-element', '<p><span></span></p>'],
    ['empty-element', '<a href="a"></a>'],
    ['empty-element', '<p><!-- a --></p>'],
    ['empty-element', '<ul></ul>'],
    ['empty-element', '<blockquote><div></div></blockquote>'],
    ['end-tag-of-void', '<p>a</br></p>'],
    ['malformed-tag', '<p a="b"c="d">e</p>'],
    ['malformed-tag', '<p a="b>c</p>'],
    ['malformed-tag', '<!doctype html>a'],
    ['malformed-tag', 'a<?php ?>'],
    ['markup-in-attribute', '<a href="<b>">c</a>'],
    ['odd-tag-name', '<a@b.c>d</a@b.c>'],
    ['raw-lt', 'a < b'],
    ['reparse-differs', '<a href="a">b <a href="c">d</a></a>'],
    ['reparse-differs', '<table>a<tbody><tr><td>b</td></tr></tbody></table>'],
    ['reparse-differs', '<div>a\0b</div>'],
    ['reparse-differs', '<body>a</body>'],
    ['reparse-differs', '<svg><p>a</p></svg>'],
    ['self-closed-non-void', '<p>a<span /></p>'],
    ['stray-end-tag', '<p>a</b></p>'],
    ['unclosed-comment', 'a<!-- b'],
    ['unclosed-element', '<p>a'],
  ] as const)('%s in %s', (defect, html) => {
    expect(findDefects(html)).toContain(defect)
  })

  test('an id of the text that comes again in the notes', () => {
    expect(findDefects('<p id="a">b</p>', '<div id="a">c</div>')).toEqual(['duplicate-id'])
  })

  test('each part stands alone', () => {
    expect(findDefects('<p>a', 'b</p>')).toEqual(['stray-end-tag', 'unclosed-element'])
  })

  test('a hundred thousand levels are read without recursion', () => {
    expect(findDefects('<i>'.repeat(100_000))).toContain('unclosed-element')
  })
})
