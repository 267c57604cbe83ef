import { describe, expect, test } from 'vitest'
import { spipOf, toSpip } from '../converted.ts'

describe('a paragraph ends where the tag of a block stands in it', () => {
  test.each<[markdown: string, source: string]>([
    ['a <div>*b*</div> c', 'a\n<div>\n{b}\n</div>\nc'],
    ['<details>\n\na</details>', '<details>\n\na\n</details>'],
    ['- a<div>b</div>', '-* a\n<div>\nb\n</div>'],
    ['> a<hr>b', '<quote>\n\na\n<hr>\nb\n</quote>'],
    ['a[^1]\n\n[^1]: b<h3>c</h3>', 'a[[b\n<h3>\nc\n</h3>]]'],
    ['a<p>b</p>', 'a\n<p>\nb\n</p>'],
  ])('%j', (markdown, source) => {
    expect(spipOf(markdown)).toBe(source)
  })
})

describe('other tags stand in it', () => {
  test.each(['a <b>b</b> c', 'a<br>b', 'a <!-- b --> c', 'a <video src="b">c</video> d', 'a</span>b'])(
    '%j',
    (markdown) => {
      expect(spipOf(markdown)).toBe(markdown)
    },
  )
})

test('what is raw stays in it, and is told', () => {
  const source = 'b <html><pre></html>c<html></pre></html>'
  expect(toSpip('a\n\nb <pre>c</pre>')).toEqual({
    text: `a\n\n${source}`,
    losses: [['spip/not-writable', { source }, '3:1-3:15']],
  })
})
