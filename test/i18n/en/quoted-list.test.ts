import { expect, test } from 'vitest'
import { quotedList } from '../../../src/i18n/en/quoted-list.ts'

test.each([
  [['a', 'b'], '“a”, “b”'],
  [['a'], '“a”'],
  ['a', '“a”'],
  [[], ''],
  [3, '“3”'],
])('%j is written %s', (values, text) => {
  expect(quotedList(values)).toBe(text)
})
