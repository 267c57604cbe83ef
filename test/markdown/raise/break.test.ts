import { describe, expect, test } from 'vitest'
import { spipOf } from '../converted.ts'

test.each<[markdown: string, source: string]>([
  ['a\\\nb', 'a\n_ b'],
  ['a  \nb', 'a\n_ b'],
  ['*a\\\nb*', '{a\n_ b}'],
  ['- a\\\n  b', '-* a\n_ b'],
  ['> a\\\n> b', '<quote>\n\na\n_ b\n</quote>'],
  // A line end alone is a space.
  ['a\nb', 'a b'],
])('%j starts a line', (markdown, source) => {
  expect(spipOf(markdown)).toBe(source)
})

describe('on one line, where SPIP would show its sign, it is HTML', () => {
  test.each<[where: string, markdown: string, source: string]>([
    ['a link', '[a\\\nb](c)', '[a<br />b->c]'],
    ['a link by reference', '[a\\\nb][c]\n\n[c]: d', '[a<br />b->d]'],
    ['bold text of a link', '[a **b\\\nc**](d)', '[a {{b<br />c}}->d]'],
    ['a heading', 'a\\\nb\n---', '{{{a<br />b}}}'],
    ['a heading of another level', 'a\\\nb\n===', '<h1>\na<br />b\n</h1>'],
  ])('%s', (_, markdown, source) => {
    expect(spipOf(markdown)).toBe(source)
  })

  test('but not in the blocks of a link', () => {
    expect(spipOf('<a href="b">\n\n> a\\\n> c\n\n</a>')).toBe('[\n\n<quote>\n\na\n_ c\n</quote>->b]')
  })
})
