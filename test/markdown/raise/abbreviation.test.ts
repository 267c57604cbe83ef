import { describe, expect, test } from 'vitest'
import { spipOf } from '../converted.ts'

describe('in a cell an abbreviation is HTML, for its pipe would end the cell', () => {
  test.each<[markdown: string, source: string]>([
    ['| h |\n| - |\n| <abbr title="t">a</abbr> |', '|{{h}}|\n|<abbr title="t">a</abbr>|'],
    [
      '| h |\n| - |\n| *b <abbr title="t" lang="en">*a*</abbr>* |',
      '|{{h}}|\n|{b <abbr title="t" lang="en">{a}</abbr>}|',
    ],
    ['| <abbr title="t">a</abbr> |\n| - |\n| b |', '|{{<abbr title="t">a</abbr>}}|\n|b|'],
    ['| h |\n| - |\n| **<abbr title="t">a</abbr>** |', '|{{h}}|\n|{{<abbr title="t">a</abbr>}}|'],
  ])('%j', (markdown, source) => {
    expect(spipOf(markdown)).toBe(source)
  })
})

describe('at the end of a note too, for its bracket would end the note', () => {
  test.each<[note: string, source: string]>([
    ['b <abbr title="t">a</abbr>', 'b <abbr title="t">a</abbr>'],
    ['b\n\n    <abbr title="t">a</abbr>', 'b\n\n<abbr title="t">a</abbr>'],
    ['<abbr title="t">a</abbr> b', '[a|t] b'],
    ['<abbr title="t">a</abbr>\n\n    b', '[a|t]\n\nb'],
    ['*<abbr title="t">a</abbr>*', '{[a|t]}'],
  ])('%j', (note, source) => {
    expect(spipOf(`x[^n]\n\n[^n]: ${note}`)).toBe(`x[[${source}]]`)
  })
})
