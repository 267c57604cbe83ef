import { expect, test } from 'vitest'
import { endOfTag, wellFormed } from '../../../src/markdown/lower/tag-syntax.ts'

test.each([
  ['<b>a', 3],
  ['<br />', 6],
  ['<a title="b > c">', 17],
  ['</b >', 5],
  ['<!-- a -->', 10],
  ['<a href=b?c=d>', undefined],
  ['<a href=b/c>', undefined],
  ['<b', undefined],
  ['a', undefined],
])('the tag at the start of %j ends at %j', (value, end) => {
  expect(endOfTag(value, 0)).toBe(end)
})

test('a tag may stand further behind', () => {
  expect(endOfTag('a <b>', 2)).toBe(5)
})

// A group of a regular expression that repeats so often fills the stack of the engine.
test('a tag with a million attributes is read', () => {
  const tag = `<i${' a="*"'.repeat(1_000_000)}>`
  expect(endOfTag(tag, 0)).toBe(tag.length)
})

test.each([
  ['<a href="b">', '<a href="b">'],
  ['<a href=b?c=d>', '<a href="b?c=d">'],
  ['<a href=http://exemple.fr/>', '<a href="http://exemple.fr/">'],
  ['<a b="c"d>', '<a b="c" d>'],
  ['</b c=d>', '</b>'],
  ['<pre a=b=c>', '<pre a=b=c>'],
  // To Markdown, no other white space parts attributes; nor a name and what stands behind it, to anyone.
  ['<a b="c"\u00a0d="e"\u202f/>', '<a b="c" d="e">'],
  ['<a\u00a0b="c">', '<a\u00a0b="c">'],
  ['<a @b="c d=e" f>', '<a f>'],
  ['<a 1=\'b "c" d\' =e é f = g/>', '<a f="g/">'],
  ['<a b="c>', '<a b>'],
  ['<a b/c/>', '<a b c>'],
  ['a', 'a'],
  // Words: of no name of HTML, with more behind it than attributes.
  ['<Les Misérables>', undefined],
  ['</nom de la coopérative>', undefined],
  ['<Le Petit Prince>', '<Le Petit Prince>'],
  ['<truc a=b?c=d , >', '<truc a="b?c=d">'],
  ['<total : 1 200>', undefined],
  ['<a href="b" é=d>', '<a href="b">'],
  ['</b é>', '</b>'],
  ['<script é>', '<script é>'],
])('%j as Markdown reads it: %j', (value, written) => {
  expect(wellFormed(value)).toBe(written)
})
