import { expect, test } from 'vitest'
import { attributesText, element, escaped, html, placed, spanning, text } from '../../src/markdown/make.ts'

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

test('what is made for a node stands where that stands, unless it has a place, or there is none', () => {
  const placeAt = (offset: number) => {
    const point = { line: 1, column: offset + 1, offset }
    return { start: point, end: point }
  }
  const own = { ...text('a'), position: placeAt(0) }
  const node = { ...text('c'), position: placeAt(5) }
  expect(placed([own, text('b')], node)).toEqual([own, { ...text('b'), position: placeAt(5) }])
  expect(placed([text('b')], text('c'))).toStrictEqual([text('b')])
})

test('what is made of several nodes stands from the first to the last that stands anywhere', () => {
  const pointAt = (offset: number) => ({ line: 1, column: offset + 1, offset })
  const at = (offset: number) => ({ ...text('a'), position: { start: pointAt(offset), end: pointAt(offset + 1) } })
  const made = text('b')
  expect(spanning(made, [at(0), text('c'), at(4), text('d')])).toEqual({
    ...made,
    position: { start: pointAt(0), end: pointAt(5) },
  })
  expect(spanning(made, [text('c'), at(4)])).toStrictEqual(made)
  expect(spanning(made, [])).toStrictEqual(made)
})

test('an element stands around what it holds', () => {
  const values = element('a', { href: 'b', title: null }, [text('c'), text('d')]).map(({ value }) => value)
  expect(values).toEqual(['<a href="b">', 'c', 'd', '</a>'])
})

test('its tags stand where the node stands that they are written for', () => {
  const point = { line: 1, column: 1, offset: 0 }
  const node = { ...text('b'), position: { start: point, end: point } }
  const { position } = node
  expect(element('i', {}, [text('b')], node).map((one) => one.position)).toEqual([position, undefined, position])
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
