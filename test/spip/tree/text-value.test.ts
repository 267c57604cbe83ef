import { expect, test } from 'vitest'
import { isReference, textValue } from '../../../src/spip/tree/text-value.ts'

test.each([
  ['a~b', 'a\u00a0b'],
  ['a&nbsp;b&#160;c', 'a\u00a0b\u00a0c'],
  ['&laquo;a&raquo; &#171;b&#187;', '«a» «b»'],
  ['a\r\nb\rc\nd', 'a\nb\nc\nd'],
  ['a&eacute;b & c', 'a&eacute;b & c'],
  ['', ''],
])('%j', (source, expected) => {
  expect(textValue(source, 0, source.length)).toBe(expected)
})

test('a range', () => {
  expect(textValue('a~b~c', 1, 4)).toBe('\u00a0b\u00a0')
})

test.each([
  ['&eacute;', true],
  ['&', false],
  ['{', false],
])('%j alone is a reference: %s', (written, expected) => {
  expect(isReference(written)).toBe(expected)
})
