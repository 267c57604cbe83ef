import { describe, expect, test } from 'vitest'
import { markdownOf, toMarkdown } from '../converted.ts'

test.each<[source: string, markdown: string]>([
  ['{a} {{b}} <del>c</del>', '*a* **b** ~~c~~'],
  ['<<a>>', '**a**'],
  ['{a {{b}} c}', '*a **b** c*'],
  ['{a}{b}', '*a*_b_'],
  ['{{a}}{{b}}c', '**a**__&#x62;__&#x63;'],
  ['x{«a»}y', '&#x78;*«a»*&#x79;'],
  ['{{«a»}}b', '**«a»**&#x62;'],
  ['{**a** _b_}', '*\\*\\*a\\*\\* \\_b\\_*'],
  ['{{[[n]]}}', '**[^1]**\n\n[^1]: n'],
  ['<del>a</del>{b}', '~~a~~*b*'],
  ['{{a<del>b</del>{c} d}}', '**a~~b~~<span></span>*c* d**'],
  ['{a<del>b</del>{{c}}}', '*a~~b~~<span></span>__c__*'],
  ['<del>a {b}</del>c', '~~a *b*~~&#x63;'],
])('%j', (source, markdown) => {
  expect(markdownOf(source)).toBe(markdown)
})

describe('white space and breaks at its ends stand outside of it', () => {
  test.each([
    ['{{ a }}b', '**a** b'],
    ['x{ a }y', 'x *a* y'],
    ['{a }{b}', '*a* *b*'],
    ['a {{b\n}} c', 'a **b**\\\nc'],
    ['a {{\nb}} c', 'a\\\n**b** c'],
    ['a {{b\n_ {c\n}}} d', 'a **b\\\n_c_**\\\nd'],
    ['<del>a\n</del> b', '~~a~~\\\nb'],
    ['<del> a </del>b', '~~a~~ b'],
  ])('%j', (source, markdown) => {
    expect(markdownOf(source)).toBe(markdown)
  })

  test('a space that does not break is a word', () => {
    expect(markdownOf('{{~a~}}')).toBe('**&#xA0;a&#xA0;**')
  })
})

test.each(['{{}}', '{ }', '{{{ }}}', '<del></del>'])('%j, which holds nothing, is what it is', (source) => {
  expect(markdownOf(source)).toBe(source)
})

test('of trees that no text gives, what holds white space alone is white space', () => {
  const tree = (type: 'delete' | 'emphasis' | 'strong', value: string) =>
    ({
      type: 'root',
      children: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', value: 'a' },
            { type, children: [{ type: 'text', value }, { type: 'break' }] },
            { type: 'text', value: 'b' },
          ],
        },
      ],
    }) as const
  for (const type of ['delete', 'emphasis', 'strong'] as const) {
    expect(markdownOf(structuredClone(tree(type, ' ')) as never)).toBe('a\\\nb')
  }
})

test('one that is never closed is told by the parser', () => {
  expect(toMarkdown('a {b')).toEqual({ text: 'a {b', losses: [['spip/unclosed-emphasis', {}, '1:3-1:4']] })
})
