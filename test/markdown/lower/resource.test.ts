import { expect, test } from 'vitest'
import { markdownOf } from '../converted.ts'

test.each([
  ['<http://a.fr>', '<http://a.fr>'],
  ['<a@b.fr>', '<a@b.fr>'],
  ['<f_g.pdf>', '\\<f_g.pdf>'],
])('%j', (source, markdown) => {
  expect(markdownOf(source)).toBe(markdown)
})
