import type { Element } from 'hast'
import { describe, expect, test } from 'vitest'
import { spipToMarkdown } from '../../../src/markdown/index.ts'
import type { Resolve } from '../../../src/spip/index.ts'
import { markdownOf, toMarkdown } from '../converted.ts'

const element = (tagName: string, value: string): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children: [{ type: 'text', value }],
})

const resolve: Resolve = {
  document: ({ id }) =>
    ({
      7: { url: '/f (1).jpg', title: 'Le *four*', alt: 'Un [four]' },
      8: { url: '/plan.pdf', title: 'Le plan' },
      9: { url: '/h.png' },
      10: { url: '/x.pdf' },
    })[id],
  model: ({ name }) =>
    name === 'carte' ? element('b', 'ici') : name === 'plan' ? element('div', 'un\n\ndeux') : undefined,
  idiom: ({ module, key, lang }) => (key === 'oui' ? `*${module ?? lang}*` : undefined),
}

test('the site is asked with what the call says', () => {
  const asked: unknown[] = []
  const resolveAll: Resolve = { model: (call) => void asked.push(call), document: (call) => void asked.push(call) }
  spipToMarkdown('<img7|left|a=b> <carte|c>', { resolve: resolveAll, lang: 'en' })
  const image = { name: 'img', id: 7, align: 'left', params: ['left', 'a=b'], lang: 'en' }
  expect(asked).toEqual([image, image, { name: 'carte', params: ['c'], lang: 'en' }])
})

describe('a document that the site knows', () => {
  test.each<[source: string, markdown: string]>([
    ['<img7>', '![Un \\[four\\]](</f (1).jpg>)'],
    ['<doc7>', '![Un \\[four\\]](</f (1).jpg>)\\\n**Le \\*four\\***'],
    ['<img9> <doc9>', '![](/h.png) ![](/h.png)'],
    ['<doc8> <img8>', '[Le plan](/plan.pdf) [Le plan](/plan.pdf)'],
    ['<doc10>', '[/x.pdf](/x.pdf)'],
    ['[<img9>->art12]', '[![](/h.png)](spip.php?article12)'],
    ['{{{<doc7>}}}', '## ![Un \\[four\\]](</f (1).jpg>)<br />**Le \\*four\\***'],
    ['|{{a}}|\n|<doc7>|', '| a |\n| - |\n| ![Un \\[four\\]](</f (1).jpg>)<br />**Le \\*four\\*** |'],
  ])('%j', (source, markdown) => {
    expect(markdownOf(source, { resolve })).toBe(markdown)
  })

  test('loses its place on the page', () => {
    const losses = [['markdown/alignment', { align: 'left' }, '1:3-1:14']]
    expect(toMarkdown('a <img9|left>', { resolve })).toEqual({ text: 'a ![](/h.png)', losses })
  })
})

describe('a model that the site prints is its HTML', () => {
  test.each<[source: string, markdown: string]>([
    ['a <carte3> b', 'a <b>ici</b> b'],
    ['<plan1>', '<div>un\ndeux</div>'],
    ['a <plan1> b', 'a\n\n<div>un\ndeux</div>\n\nb'],
    ['<plan1>[[n]]', '<div>un\ndeux</div>\n\n[^1]\n\n[^1]: n'],
    ['<quote><plan1></quote>', '> <div>un\n> deux</div>'],
    ['|{{a}}|\n|<plan1>|', '| a |\n| - |\n| <div>un deux</div> |'],
  ])('%j', (source, markdown) => {
    expect(markdownOf(source, { resolve })).toBe(markdown)
  })
})

describe('a model that nobody knows is marked, and shown as it is written', () => {
  test.each<[source: string, markdown: string, name: string]>([
    ['<img99|left>', '<span data-spip-model="img99|left">\\<img99|left></span>', 'img'],
    ['<foo1|a=b c>', '<span data-spip-model="foo1|a=b c">\\<foo1|a=b c></span>', 'foo'],
    ['<foo1|a="é"&>', '<span data-spip-model="foo1|a=&quot;é&quot;&amp;">\\<foo1|a="é"&></span>', 'foo'],
    ['<foo|a\n|b>', '<span data-spip-model="foo|a |b">\\<foo|a\n|b></span>', 'foo'],
  ])('%j', (source, markdown, name) => {
    const { text, losses } = toMarkdown(source, { resolve })
    expect(text).toBe(markdown)
    expect(losses.map(([code, params]) => [code, params])).toEqual([['spip/unknown-model', { name }]])
  })
})

describe('a string of the interface', () => {
  test.each<[source: string, markdown: string]>([
    ['<:oui:>', '\\*fr\\*'],
    ['<:ess:oui:>', '\\*ess\\*'],
    ['<:ess:non:>', '<span data-spip-idiom="ess:non"><:ess:non:></span>'],
    ['<:non:>', '<span data-spip-idiom="non"><:non:></span>'],
  ])('%j', (source, markdown) => {
    expect(markdownOf(source, { resolve })).toBe(markdown)
  })

  test('in the language of the text', () => {
    expect(markdownOf('<:oui:>', { resolve, lang: 'en' })).toBe('\\*en\\*')
  })
})
