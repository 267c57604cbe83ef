import { describe, expect, test } from 'vitest'
import { toSpip } from '../converted.ts'

describe('white space at a break says nothing, and is left out', () => {
  test.each([
    ['a<br>\nb', 'a<br>b'],
    ['a <br/> b', 'a<br/>b'],
    ['a<BR class="c">\nb', 'a<BR class="c">b'],
    ['**a**<br>\n**b**', '{{a}}<br>{{b}}'],
    ['**a<br>\nb**', '{{a<br>b}}'],
    ['- a<br>\n  b', '-* a<br>b'],
    ['a \\\nb', 'a\n_ b'],
    ['a **b \\\nc**', 'a {{b\n_ c}}'],
    ['- a \\\n  b', '-* a\n_ b'],
    ['[a \\\nb](c)', '[a<br />b->c]'],
    ['| a<br> b |\n| - |\n| c |', '|{{a<br>b}}|\n|c|'],
  ])('%j', (markdown, spip) => {
    expect(toSpip(markdown)).toEqual({ text: spip, losses: [] })
  })

  test.each([
    ['a<br>&nbsp;b', 'a<br>~b'],
    ['a&nbsp;\\\nb', 'a~\n_ b'],
    ['a <br-line> b', 'a <html><br-line></html> b'],
    ['a <b>b</b> c', 'a <b>b</b> c'],
  ])('other white space stays: %j', (markdown, spip) => {
    expect(toSpip(markdown).text).toBe(spip)
  })
})
