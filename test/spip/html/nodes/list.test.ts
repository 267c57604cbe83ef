import { expect, test } from 'vitest'
import { spipToHtml } from '../../../../src/spip/index.ts'

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
