import { expect, test } from 'vitest'
import { markdownOf, spipOf, toMarkdown } from '../converted.ts'

const poem = (...stanzas: readonly string[]) =>
  ['<blockquote class="spip_poesie">', ...stanzas, '</blockquote>'].join('\n\n')

test.each<[source: string, markdown: string]>([
  ['<poesie>a</poesie>', poem('a')],
  ['<poetry>a\n{b}\n\n\nc</poetry>', poem('a\\\n*b*', 'c')],
  ['<poesie>  a  \n  b</poesie>', poem('a\\\nb')],
  ['<poesie># a\n- b\n1. c\n> d</poesie>', poem('\\# a\\\n\\- b\\\n1\\. c\\\n\\> d')],
  ['<poesie>[a->b]\n<code>c</code></poesie>', poem('[a](b)\\\n`c`')],
  ['<poesie>a\n<!-- b -->c\n<math>$x$</math></poesie>', poem('a<br /><!-- b -->c<br />$x$')],
  ['<poesie>a[[b]]</poesie>', `${poem('a[^1]')}\n\n[^1]: b`],
  ['<poesie></poesie>', '<blockquote class="spip_poesie">\n\n</blockquote>'],
  ['<quote><poesie>a</poesie></quote>', poem('a').replace(/^/gm, '> ').replace(/ $/gm, '')],
  ['x<poesie>a</poesie>y', `x\n\n${poem('a')}\n\ny`],
])('%j', (source, markdown) => {
  expect(markdownOf(source)).toBe(markdown)
  // It is read again as what it was.
  expect(markdownOf(spipOf(markdown))).toBe(markdown)
})

test('emphasis ends with its line', () => {
  expect(toMarkdown('<poesie>{a\nb}</poesie>')).toEqual({
    text: poem('{a\\\nb}'),
    losses: [['spip/unclosed-emphasis', {}, '1:9-1:10']],
  })
})
