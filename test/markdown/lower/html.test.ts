import { describe, expect, test } from 'vitest'
import { spipToMarkdown } from '../../../src/markdown/index.ts'
import { flowHtml } from '../../../src/markdown/lower/html.ts'
import type { SpipRoot } from '../../../src/spip/index.ts'
import { markdownOf } from '../converted.ts'

describe('HTML in a line', () => {
  test.each<[source: string, markdown: string]>([
    ['a <b>{c}</b>', 'a <b>*c*</b>'],
    ['a<br>b<br/>c', 'a<br>b<br/>c'],
    ['a <b title="x\n\n\ny">c</b>', 'a <b title="x\ny">c</b>'],
    // A line of it that began as a block does would end the paragraph, and show what a comment hides.
    ['a <!-- b\n- c\n  1. d\ne\n--> f', 'a <!-- b - c 1. d\ne --> f'],
    ['a <!-- b\n<div>\n# c\n> d\n=== -->', 'a <!-- b <div> # c > d === -->'],
    ['a <b title="c\n| d\n:- e">f</b>', 'a <b title="c | d :- e">f</b>'],
    // Forms of browsers send line ends of Windows.
    ['a <!-- b\r\n\r\nc\r\n- d --> e', 'a <!-- b\nc - d --> e'],
    ['a <b title="x\r\ry">c</b>', 'a <b title="x\ny">c</b>'],
    // An instruction is shown, as SPIP does.
    ['a <?php b ?> c', 'a `<?php b ?>` c'],
    // Markdown knows no names with a prefix: it would link this one. Those of Word say nothing.
    ['a <foo:bar>b</foo:bar>', 'a \\<foo:bar>b\\</foo:bar>'],
    ['a <javascript:b()>c</javascript:b()>', 'a \\<javascript:b()>c\\</javascript:b()>'],
    ['a <o:p></o:p><st1:place w:st="on">b</st1:place>', 'a b'],
    // Words in angles: a title would lose those that no attribute is named for.
    ['lire <Les Misérables> ici', 'lire \\<Les Misérables> ici'],
    ['<Les Raisins de la colère>\nb', '\\<Les Raisins de la colère>\\\nb'],
    ['|a|<Le blé>|', '| | |\n| - | - |\n| a | \\<Le blé> |'],
    ['<nom de la coopérative>a</nom de la coopérative>', '\\<nom de la coopérative>a\\</nom de la coopérative>'],
    // What is a tag to a browser alone is written such that it is one to Markdown too.
    ['<a href=page.php?id=3&b>{c}</a>', '<a href="page.php?id=3&b">*c*</a>'],
    ['<A href="b"title=\'"\' , é=d hidden>c</A >', '<A href="b" title="&quot;" hidden>c</A >'],
    ['a <img src=?id=3 alt=b /> <b>c<br/ >d</b x>', 'a <img src="?id=3" alt="b"> <b>c<br>d</b>'],
    ['a <pre x="y"">*b*</pre> c', 'a\n\n<pre x="y"">*b*</pre>\n\nc'],
    // Images that say no more than one of Markdown.
    ['<img src="a.png" alt="b" title="c"/>', '![b](a.png "c")'],
    ['a <img src="a b.png" alt="x&quot;[y]">', 'a ![x"\\[y\\]](<a b.png>)'],
    ['a <img src="b" width="3">', 'a <img src="b" width="3">'],
  ])('%j', (source, markdown) => {
    expect(markdownOf(source, { notation: 'spip' })).toBe(markdown)
  })
})

describe('raw HTML: the text between its tags is no markup', () => {
  test.each<[source: string, markdown: string]>([
    ['a <html><b>*c* & _d_</b></html>', 'a <b>&#42;c&#42; & &#95;d&#95;</b>'],
    ['<html>*a* {b} [c](d)</html>', '\\*a\\* {b} \\[c]\\(d)'],
    ['<html>&eacute; &lt;b> &amp; c</html>', 'é \\<b> & c'],
    ['a <html><i title="*b*">#1 &#233; &amp; $x$</i></html>', 'a <i title="*b*">&#35;1 &#233; &amp; &#36;x&#36;</i>'],
    ['<html>1 < 2 & <b>x</b></html>', '1 < 2 & <b>x</b>'],
    ['<html>a <b</html>', 'a <b'],
    ['a <html>x\n\ny</html> b', 'a x\ny b'],
    ['a <html>x\r\n\r\n<b>*y*</b></html> b', 'a x\n<b>&#42;y&#42;</b> b'],
    ['<html></html>', ''],
    // Signs in the values of a tag, and what is no tag to Markdown, though a browser would take it for one.
    ['a <html><i title="<b>*c*" lang=\'>\'>*d*</i></html>', 'a <i title="<b>*c*" lang=\'>\'>&#42;d&#42;</i>'],
    ['<html><b  x="1" y=\'*a*\' z=*cd* w>*c*</b></html>', '<b  x="1" y=\'*a*\' z=*cd* w>&#42;c&#42;</b>'],
    ['a <html><!--*bc*--> *d* <!DOCTYPE *e*></html>', 'a <!--*bc*--> &#42;d&#42; <!DOCTYPE *e*>'],
    ['a <html><i @b>*c*</i></html>', 'a <i @b&#62;&#42;c&#42;</i>'],
    ['a <html><![CDATA[>*b* < c]]></html>', 'a <![CDATA[>*b* < c]]>'],
  ])('%j', (source, markdown) => {
    expect(markdownOf(source)).toBe(markdown)
  })

  test.each(['<b ', '<b c="', '<b c=\'<b c="', '<![CDATA['])(
    'is found in time that grows with the text: %j',
    (part) => {
      const source = `<html>${'<'.repeat(20_000)}*a*${part.repeat(20_000)}</html>`
      expect(markdownOf(`x ${source}`)).toContain('&#42;a&#42;')
    },
  )
})

test.each([
  ['<div>\n\na</div>', '<div>\n\na</div>'],
  ['<html>\n<div>\n\n*a*\n</div>\n</html>', '<div>\n*a*\n</div>'],
  ['<html><p>a</p>\r\n\r\n*b*</html>', '<p>a</p>\n*b*'],
  ['<HTML><b>a</b></HTML >', '<b>a</b>'],
  // Where line ends say something.
  ['<html><pre>a\n\nb</pre></html>', '<pre>a\n\nb</pre>'],
  ['<html><script>a\n\nb</script></html>', '<script>a\n\nb</script>'],
  ['<html><!-- a\n\nb --></html>', '<!-- a\n\nb -->'],
  // They end that block: what follows is another, and its text no markup either.
  ['<html><pre>a\n\nb</pre>\n\n*c*</html>', '<pre>a\n\nb</pre>\n&#42;c&#42;'],
  [
    '<html><script>a\n\nb</script><!-- *c* --><p>*d*</p>\n\n*e*</html>',
    '<script>a\n\nb</script>\n<!-- *c* -->\n<p>*d*</p>\n*e*',
  ],
  ['<html><!-- a -->*b*\n\n*c*</html>', '<!-- a -->*b*\n&#42;c&#42;'],
  ['<html><p>a</p>\n\n*b*<pre>c</pre></html>', '<p>a</p>\n*b*<pre>c</pre>'],
  // What begins with a text is a paragraph.
  ['<html>*a*\n\n<div>b</div></html>', '&#42;a&#42;\n<div>b</div>'],
])('flowHtml(%j), between blocks', (value, expected) => {
  expect(flowHtml(value)).toBe(expected)
})

test('a fragment of a tree is no tag with odd attributes', () => {
  const value = '<p>&lt;b onclick=c&gt;</p>'
  const paragraph: SpipRoot['children'][number] = { type: 'paragraph', children: [{ type: 'html', value }] }
  expect(spipToMarkdown({ type: 'root', children: [paragraph] })).toBe(`${value}\n`)
})
