import { expect, test } from 'vitest'
import { spipOf } from '../converted.ts'

test.each<[markdown: string, source: string]>([
  ['~~a~~', '<del>a</del>'],
  ['~~*a* [b](c)~~', '<del>{a} [b->c]</del>'],
])('struck text: %j', (markdown, source) => {
  expect(spipOf(markdown)).toBe(source)
})
