import { expect, test } from 'vitest'
import { isTagLike } from '../../../src/spip/html/tag-like.ts'

test.each([
  ['b', ''],
  ['br', ' /'],
  ['span', ' title="a > b" class=x'],
  ['video', ' src="a" controls'],
  ['a', "\nhref='b'\n"],
  ['a', ' href=?id=3'],
  ['b', ' CLASS="x" Hidden'],
  ['circle', ' r="1"'],
  ['mrow', ''],
  ['poesie', ''],
  // What could be live is a tag whatever follows.
  ['script', ' x y'],
  ['img', ' bidon'],
  ['svg', ' onload'],
  // Not read for its attributes: those of each tag inside would be read again.
  ['b', ` ${'<'.repeat(1000)}`],
])('<%s%s> is a tag', (name, rest) => {
  expect(isTagLike(name, rest)).toBe(true)
})

test.each([
  ['a', ' priori'],
  ['b', ' et c'],
  ['i', ', j'],
  ['pain', ''],
  ['option', ' retenue'],
  ['span', ' title="a'],
  ['b', ` ${'<'.repeat(999)}`],
  ['b', ` ${'x '.repeat(1000)}`],
])('<%s%s> may be emphasis', (name, rest) => {
  expect(isTagLike(name, rest)).toBe(false)
})

test('millions of attributes are read without running out of memory', () => {
  expect(isTagLike('b', ' a=b'.repeat(3_000_000))).toBe(true)
})
