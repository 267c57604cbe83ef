import { describe, expect, test } from 'vitest'
import { spipOf } from '../converted.ts'

describe('a heading of the level of SPIP', () => {
  test.each<[markdown: string, source: string]>([
    ['## a', '{{{a}}}'],
    ['a\n---', '{{{a}}}'],
    ['## a *b* `c` [d](e)', '{{{a {b} <code>c</code> [d->e]}}}'],
    ['## ![a](b)', '{{{<img src="b" alt="a" />}}}'],
    ['## {{{a}}}', '{{{\\{\\{\\{a\\}\\}\\}}}}'],
    ['> ## a', '<quote>\n\n{{{a}}}\n</quote>'],
    ['- a\n  ## b\n- c', '-* a\n{{{b}}}\n-* c'],
  ])('%j', (markdown, source) => {
    expect(spipOf(markdown)).toBe(source)
  })
})

describe('of another level, or empty, is HTML around markup', () => {
  test.each<[markdown: string, source: string]>([
    ['# a', '<h1>\na\n</h1>'],
    ['a\n===', '<h1>\na\n</h1>'],
    ['### a *b*', '<h3>\na {b}\n</h3>'],
    ['###### [a](b)', '<h6>\n[a->b]\n</h6>'],
    ['##', '<h2>\n</h2>'],
    ['> # a', '<quote>\n<h1>\na\n</h1>\n</quote>'],
  ])('%j', (markdown, source) => {
    expect(spipOf(markdown)).toBe(source)
  })
})

test.each([
  [1, '{{{a}}}\n\n<h2>\nb\n</h2>'],
  [2, '<h1>\na\n</h1>\n\n{{{b}}}'],
  [6, '<h1>\na\n</h1>\n<h2>\nb\n</h2>'],
] as const)('level %i is that of SPIP when the option says so', (headingDepth, source) => {
  expect(spipOf('# a\n\n## b', { headingDepth })).toBe(source)
})
