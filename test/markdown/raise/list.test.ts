import { describe, expect, test } from 'vitest'
import { spipOf } from '../converted.ts'

const nested = (levels: number) => Array.from({ length: levels }, (_, level) => `${'  '.repeat(level)}- a`).join('\n')

describe('the signs of SPIP', () => {
  test.each<[markdown: string, source: string]>([
    ['- a\n- b', '-* a\n-* b'],
    ['- a\n  1. b\n     - c\n- d', '-* a\n-## b\n-*** c\n-* d'],
    ['1. a\n2. b', '-# a\n-# b'],
    ['1) a', '-# a'],
    ['-', '-*'],
    ['- a\nb', '-* a b'],
    // Items that stand apart, of a paragraph each.
    ['- a\n\n- b', '-* a\n-* b'],
    ['- a\n\n  - b\n  - c', '-* a\n-** b\n-** c'],
    // What tells where links lead, and the body of a note, stand in no item.
    ['- a\n\n  [c]: d\n- b', '-* a\n-* b'],
    ['- [c]: d\n  a\n- b', '-* a\n-* b'],
    ['- a[^n]\n\n  [^n]: b\n- c', '-* a[[b]]\n-* c'],
    // What may follow the text of an item.
    ['- a\n  > b', '-* a\n<quote>\n\nb\n</quote>'],
    ['- a\n  ```\n  b\n  ```', '-* a\n<code>\nb\n</code>'],
    ['- a\n  ***', '-* a\n----'],
    ['- a\n  ## b\n- c', '-* a\n{{{b}}}\n-* c'],
    // What would be signs of its own.
    ['- -* a', '-*  -* a'],
    ['- \\* a', '-* * a'],
  ])('%j', (markdown, source) => {
    expect(spipOf(markdown)).toBe(source)
  })

  test('twenty levels of them', () => {
    expect(spipOf(nested(20))).toBe(Array.from({ length: 20 }, (_, level) => `-${'*'.repeat(level + 1)} a`).join('\n'))
    expect(spipOf(nested(21))).toMatch(/^<ul>\n<li>\na\n\n-\* a\n/)
  })
})

describe('HTML whose items hold markup', () => {
  test.each<[why: string, markdown: string, source: string]>([
    ['several paragraphs', '- a\n\n  b\n- c', '<ul>\n<li>\n\na\n\nb\n</li>\n<li>\n\nc\n</li>\n</ul>'],
    ['several, counted', '1. a\n\n   b', '<ol>\n<li>\n\na\n\nb\n</li>\n</ol>'],
    ['in an inner list', '- a\n  - b\n\n    c', '<ul>\n<li>\na\n<ul>\n<li>\n\nb\n\nc\n</li>\n</ul>\n</li>\n</ul>'],
    ['no count from one', '3. a\n4. *b*', '<ol start="3">\n<li>\na\n</li>\n<li>\n{b}\n</li>\n</ol>'],
    ['a count from nought', '0. a', '<ol start="0">\n<li>\na\n</li>\n</ol>'],
    ['a table', '- a\n  | b |\n  | - |', '<ul>\n<li>\na\n\n|{{b}}|\n\n</li>\n</ul>'],
    ['a heading of another level', '- a\n  # b', '<ul>\n<li>\na\n<h1>\nb\n</h1>\n</li>\n</ul>'],
    ['no text first', '- > a', '<ul>\n<li>\n\n<quote>\n\na\n</quote>\n\n</li>\n</ul>'],
    ['code behind a blank line', '- a\n\n  ```\n  b\n  ```', '<ul>\n<li>\n\na\n\n<code>\nb\n</code>\n\n</li>\n</ul>'],
    ['HTML', '- a\n  <div>b</div>', '<ul>\n<li>\na\n<html><div>b</div></html>\n</li>\n</ul>'],
  ])('%s', (_, markdown, source) => {
    expect(spipOf(markdown)).toBe(source)
  })
})

describe('the box of a task is a sign', () => {
  test.each<[markdown: string, source: string]>([
    ['- [ ] a\n- [x] *b*', '-* ☐ a\n-* ☑ {b}'],
    ['- [ ] a\n\n  b', '<ul>\n<li>\n\n☐ a\n\nb\n</li>\n</ul>'],
    ['- [x]', '-* [x]'],
  ])('%j', (markdown, source) => {
    expect(spipOf(markdown)).toBe(source)
  })
})
