import { expect, test } from 'vitest'
import { spipOf } from '../converted.ts'

test.each<[markdown: string, source: string]>([
  ['![](a)', '<img src="a" alt="" />'],
  ['![a *b*](c "d")', '<img src="c" alt="a b" title="d" />'],
  ['![a"b<c>&d](e?x=1&y=2)', '<img src="e?x=1&amp;y=2" alt="a&quot;b&lt;c&gt;&amp;d" />'],
  ['![a](b "t\'u\\"v")', '<img src="b" alt="a" title="t\'u&quot;v" />'],
  ['![a|b {c} [d->e]](f)', '<img src="f" alt="a|b {c} [d-&gt;e]" />'],
  ['![a](<b c>)', '<img src="b c" alt="a" />'],
  ['[![a](b)](c)', '[<img src="b" alt="a" />->c]'],
  ['- a ![b](c)', '-* a <img src="c" alt="b" />'],
  ['| ![a](b) |\n| - |', '|{{<img src="b" alt="a" />}}|'],
  // By reference.
  ['![a][b]\n\n[b]: c "d"', '<img src="c" alt="a" title="d" />'],
  ['![A]\n\n[a]: b', '<img src="b" alt="A" />'],
  ['![a][b]', '![a][b]'],
])('%j', (markdown, source) => {
  expect(spipOf(markdown)).toBe(source)
})
