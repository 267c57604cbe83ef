import { expect, test } from 'vitest'
import { attributesText, element, escaped, html, text } from '../../src/markdown/make.ts'

test('a text has its words, and no place', () => {
  expect(text('Été 🥖')).toStrictEqual({ type: 'text', value: 'Été 🥖' })
})

test('HTML stands where what it is written for stands, if that stands anywhere', () => {
  const point = { line: 1, column: 1, offset: 0 }
  const position = { start: point, end: point }
  expect(html('<br>', { position })).toStrictEqual({ type: 'html', value: '<br>', position })
  expect(html('<br>')).toStrictEqual({ type: 'html', value: '<br>' })
  expect(html('<br>', {})).not.toHaveProperty('position')
})

test('an element stands around what it holds', () => {
  const values = element('a', { href: 'b', title: null }, [text('c'), text('d')]).map(({ value }) => value)
  expect(values).toEqual(['<a href="b">', 'c', 'd', '</a>'])
})

test.each([
  [{ href: '/a?b=1&c=2' }, ' href="/a?b=1&amp;c=2"'],
  [{ alt: '' }, ' alt=""'],
  [{ title: '"><script>' }, ' title="&quot;&gt;&lt;script&gt;"'],
  [{ title: '&quot;' }, ' title="&amp;quot;"'],
  [{ title: "l'été" }, ' title="l\'été"'],
  [{ colspan: 2, rowspan: undefined, lang: null, title: 'a' }, ' colspan="2" title="a"'],
  [{}, ''],
])('the attributes %j', (attributes, expected) => {
  expect(attributesText(attributes)).toBe(expected)
})

test('a text between tags has its quotation marks', () => {
  expect(escaped('a < "b" && c > d')).toBe('a &lt; "b" &amp;&amp; c &gt; d')
})
