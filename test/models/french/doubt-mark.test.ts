import { expect, test } from 'vitest'
import { type Mark, marksTogether, withMark } from '../../../src/models/french/doubt-mark.ts'

test.each<[Mark, Mark, Mark]>([
  ['', '', ''],
  ['', '~', '~'],
  ['?', '', '?'],
  ['~', '~', '~'],
  ['~', '?', '%'],
  ['%', '?', '%'],
])('%j and %j are %j together', (a, b, mark) => {
  expect(marksTogether(a, b)).toBe(mark)
  expect(marksTogether(b, a)).toBe(mark)
})

test.each<[string, Mark, string]>([
  ['2014', '', '2014'],
  ['2014', '~', '2014~'],
  ['2014-06?', '~', '2014-06%'],
  ['2014?', '?', '2014?'],
])('%s with the mark %j is %s', (date, mark, marked) => {
  expect(withMark(date, mark)).toBe(marked)
})
