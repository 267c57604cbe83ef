import { describe, expect, test } from 'vitest'
import { markdownOf, spipOf } from '../converted.ts'

describe('an abbreviation', () => {
  test.each<[source: string, markdown: string]>([
    ['[SCIC|société coopérative]', '<abbr title="société coopérative">SCIC</abbr>'],
    ['[HTML|HyperText{en}]', '<abbr title="HyperText" lang="en">HTML</abbr>'],
    [
      'La [{SIAE}|structure "d\'insertion" & <co]',
      'La <abbr title="structure &quot;d\'insertion&quot; &amp; &lt;co">*SIAE*</abbr>',
    ],
    ['{{[A|b]}}', '**<abbr title="b">A</abbr>**'],
    ['[[A|b]->c]', '[<abbr title="b">A</abbr>](c)'],
    ['[A|b]\n[*B*|c]', '<abbr title="b">A</abbr>\\\n<abbr title="c">\\*B\\*</abbr>'],
    ['{{{[A|b]}}}', '## <abbr title="b">A</abbr>'],
    ['-* [A|b]', '- <abbr title="b">A</abbr>'],
  ])('%j', (source, markdown) => {
    expect(markdownOf(source)).toBe(markdown)
    // It is read again as what it was.
    expect(markdownOf(spipOf(markdown))).toBe(markdown)
  })

  test('of white space stays in its line', () => {
    expect(markdownOf('[ |b]')).toBe('<abbr title="b"> </abbr>')
  })
})
