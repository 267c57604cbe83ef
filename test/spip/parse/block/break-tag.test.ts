import { expect, test } from 'vitest'
import { isBreakTag } from '../../../../src/spip/parse/block/break-tag.ts'
import { parse } from '../../../../src/spip/parse/parse.ts'

test.each([
  ['a<br>b', [2]],
  ['a<BR class="x"/>b<hr>', [2]],
  ['a<b>b</b>', []],
  ['a\nb', []],
])('%j', (source, expected) => {
  const events = parse(source, { notation: 'spip', scope: 'body', report: undefined })
  const found = Array.from({ length: events.length }, (_, index) => index).filter((index) => isBreakTag(events, index))
  expect(found).toEqual(expected)
})
