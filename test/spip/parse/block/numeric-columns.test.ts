import { expect, test } from 'vitest'
import { tableOf } from './table-of.ts'

test.each([
  ['|a|1|\n|b|-2,5|', [null, 'virgule']],
  ['|1.5|1 000|\n|2|12 %|', ['point', null]],
  ['|+1|a|\n|2|3|', ['', null]],
  ['|{{a}}|{{b}}|\n|1|x|', ['', null]],
  ['|{1}|2|', ['', '']],
  ['|1|12 €|', ['', null]],
  // An empty cell does not keep a column from being one.
  ['|a||\n|b|1|', [null, '']],
  ['|a|\n|\n|b|\n1|', [null]],
  // Nor does a hyphen, or three; two are a dash.
  ['|a|-|\n|b|---|\n|c|1|', [null, '']],
  ['|--|1|\n|1|--4|', [null, null]],
])('%j', (source, numeric) => {
  expect(tableOf(source).data?.numeric).toEqual(numeric)
})
