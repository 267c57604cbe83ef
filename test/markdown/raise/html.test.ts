import { describe, expect, test } from 'vitest'
import { spipOf, toSpip } from '../converted.ts'

describe('HTML stays', () => {
  test.each<[markdown: string, source: string]>([
    ['a <b>*c*</b>', 'a <b>{c}</b>'],
    ['a<br>b', 'a<br>b'],
    ['a <!-- b --> c', 'a <!-- b --> c'],
    ['<!-- a -->', '<!-- a -->'],
    ['<hr>', '<hr>'],
    ['</div>', '</div>'],
    ['<div title="{a}">', '<div title="{a}">'],
    ['<script>a</script>', '<script>a</script>'],
    ['<pre>{a}\n\nb</pre>', '<pre>{a}\n\nb</pre>'],
    ['<pre>\r\na\r\nb</pre>\r\n', '<pre>\na\nb</pre>'],
    ['<?php a ?>', '<?php a ?>'],
    ['<div title="~">', '<div title="~">'],
    ['<p>&nbsp;</p>', '<p>\n~\n</p>'],
  ])('%j', (markdown, source) => {
    expect(spipOf(markdown)).toBe(source)
  })
})

describe('what SPIP would read otherwise is raw', () => {
  test.each<[why: string, markdown: string, source: string]>([
    ['text between tags', '<div>\n*a* [[b]]\n</div>', '<html><div>\n*a* [[b]]\n</div></html>'],
    ['up to the blank line', '<div>\n*a*\n\n*b*\n</div>', '<html><div>\n*a*</html>\n\n{b}\n</div>'],
    ['a table', '<table>\n<tr><td>{a}</td></tr>\n</table>', '<html><table>\n<tr><td>{a}</td></tr>\n</table></html>'],
    ['a tag of SPIP', 'a <code>{b}</code>', 'a <html><code></html>\\{b\\}<html></code></html>'],
    ['a quotation of SPIP', '<quote>a</quote>', '<html><quote></html>a<html></quote></html>'],
    ['several languages', '<multi>[fr]a</multi>', '<html><multi></html>[fr]a<html></multi></html>'],
    ['a formula', '<math>a</math>', '<html><math></html>a<html></math></html>'],
    ['the call of a model', 'a <img12> b', 'a <html><img12></html> b'],
    ['what marks raw HTML', 'a <html>b', 'a <html><html></html>b'],
    ['its end, which would end it', '<b>\n*a* </html', '<html><b>\n*a* &lt;/html</html>'],
    ['its end in a block', '<div></html>*a*</div>', '<html><div>*a*</div></html>'],
    ['a tilde', '<p>~</p>', '<html><p>~</p></html>'],
    ['a tilde in a list', '<ul><li>~</li></ul>', '<html><ul><li>~</li></ul></html>'],
    ['CDATA', '<![CDATA[{a > b}]]>', '<html><![CDATA[{a > b}]]></html>'],
  ])('%s', (_, markdown, source) => {
    expect(spipOf(markdown)).toBe(source)
  })
})

test('the end of raw HTML says nothing alone', () => {
  expect(spipOf('a</html> b')).toBe('a</html> b')
  expect(spipOf('a <html>b</html>')).toBe('a <html><html></html>b</html>')
})

describe('what SPIP does not print is told', () => {
  test('a style sheet', () => {
    expect(toSpip('a\n\n<style>b{}</style>')).toEqual({
      text: 'a\n<style>b{}</style>',
      losses: [['markdown/style-not-printed', {}, '3:1-3:19']],
    })
  })

  test('in its place, wherever the HTML begins', () => {
    expect(toSpip('a\n\nb\n\n<p></p>').losses.map(([, , place]) => place)).toEqual(['3:1-5:8'])
  })

  test('a break that stands alone', () => {
    expect(toSpip('<br>')).toEqual({ text: '<br>', losses: [['spip/not-writable', { source: '<br>' }, '1:1-1:5']] })
  })
})
