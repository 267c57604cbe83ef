import { expect, test } from 'vitest'
import { renderSpip, spipToHtml } from '../../../../src/spip/index.ts'

test.each([
  ['-* a\n-* b', '<ul class="spip"><li>a</li><li>b</li></ul>'],
  ['-# a', '<ol class="spip"><li>a</li></ol>'],
  ['-* a\n-# b', '<ul class="spip"><li>a</li></ul>\n<ol class="spip"><li>b</li></ol>'],
  ['-* a\n-** b', '<ul class="spip"><li>a\n<ul class="spip"><li>b</li></ul></li></ul>'],
  // An empty item holds a space.
  ['-*\n-* b', '<ul class="spip"><li>&nbsp;</li><li>b</li></ul>'],
  ['-* <!-- a -->', '<ul class="spip"><li>&nbsp;</li></ul>'],
  ['-* a\n{{{b}}}', '<ul class="spip"><li>a\n<h2 class="spip">b</h2></li></ul>'],
])('%j', (source, expected) => {
  expect(spipToHtml(source)).toBe(expected)
})

test('without class names', () => {
  expect(spipToHtml('-* a', { classes: false })).toBe('<ul><li>a</li></ul>')
})

function written(list: object, classes = true): string {
  const item = { type: 'listItem', children: [{ type: 'paragraph', children: [{ type: 'text', value: 'a' }] }] }
  const tree = { type: 'root', children: [{ type: 'list', children: [item], ...list }] }
  return renderSpip(tree as never, { classes }).html.split('<li>')[0] ?? ''
}

test.each([
  [{ ordered: true, start: 3 }, '<ol class="spip" start="3">'],
  [{ ordered: true, start: 0 }, '<ol class="spip" start="0">'],
  [{ ordered: true, start: null }, '<ol class="spip">'],
  [{ ordered: true, start: Number.NaN }, '<ol class="spip">'],
  [{ ordered: true, start: '3" onclick="b' }, '<ol class="spip">'],
  [{ ordered: null, start: 3 }, '<ul class="spip">'],
  [{ ordered: 'false', start: 3 }, '<ul class="spip">'],
])('a list of another tool begins where it says: %o', (list, expected) => {
  expect(written(list)).toBe(expected)
  expect(written(list, false)).toBe(expected.replace(' class="spip"', ''))
})
