import { expect, test } from 'vitest'
import { quotedList } from '../../../src/i18n/fr/quoted-list.ts'

test.each([
  [['a', 'b'], '«\u00a0a\u00a0», «\u00a0b\u00a0»'],
  [['a'], '«\u00a0a\u00a0»'],
  ['a', '«\u00a0a\u00a0»'],
  [[], ''],
  [3, '«\u00a03\u00a0»'],
])('%j is written %s', (values, text) => {
  expect(quotedList(values)).toBe(text)
})
