import { describe, expect, test } from 'vitest'
import type { Resolve } from '../../../src/spip/index.ts'
import { markdownOf, toMarkdown } from '../converted.ts'

const resolve: Resolve = {
  link: ({ type, id }) => (id === 12 ? { url: `/${type}/12`, title: '02. La *visite*' } : undefined),
}

describe('a link', () => {
  test.each<[source: string, markdown: string]>([
    ['[a->b]', '[a](b)'],
    ['[{a} <b>c</b>->d]', '[*a* <b>c</b>](d)'],
    ['[a|bulle "b"->c]', '[a](c "bulle \\"b\\"")'],
    ['[a|t&lt;->c&amp;d]', '[a](c&d "t<")'],
    ['[a->b c.pdf]', '[a](<b c.pdf>)'],
    ['[a->b(c)]', '[a](b\\(c\\))'],
    ['[a-><b>]', '[a](\\<b>)'],
    ['[*a*->b]', '[\\*a\\*](b)'],
    ['[[n]->b]', '[\\[n\\]](b)'],
    ['[a->#b]', '[a](#b)'],
    ['[a->mailto:b@c.fr]', '[a](mailto:b@c.fr)'],
    ['[a->javascript:b]', '[a](javascript:b)'],
    // An address that shows itself.
    ['[->http://a.fr/b_c]', '<http://a.fr/b_c>'],
    ['[->b]', '[b](b)'],
    ['[->a@b.fr]', '<a@b.fr>'],
    ['<div>[->http://a.fr]</div>', '<div><a href="http://a.fr" rel="external">http://a.fr</a></div>'],
    ['http://a.fr', '<http://a.fr>'],
    ['a@b.fr', 'a\\@b.fr'],
    // A break in it takes no line of its own.
    ['[a<br />b->c]', '[a<br />b](c)'],
    ['[a\nb->c]', '[a<br />b](c)'],
    ['[{a\nb}->c]', '[*a<br />b*](c)'],
    // HTML that says no more is one too.
    ['<a href="b" title="t">a</a>', '[a](b "t")'],
    ['<a href="b" class="c">a</a>', '<a href="b" class="c">a</a>'],
  ])('%j', (source, markdown) => {
    expect(markdownOf(source)).toBe(markdown)
  })

  test.each([
    // One without an address leads to the page itself; a scheme alone leads nowhere.
    ['[a->]', '[a]()'],
    ['[a|b->]', '[a](<> "b")'],
    ['[->]', ''],
    ['[a->http://]', 'a'],
    ['[a->mailto:]', 'a'],
    ['[->http://]', 'http\\://'],
  ])('whose address was never written is told: %j', (source, text) => {
    expect(toMarkdown(source)).toEqual({ text, losses: [['spip/empty-link', {}, `1:1-1:${source.length + 1}`]] })
  })

  test('around blocks is HTML', () => {
    expect(markdownOf('[<quote>a</quote>->b&c]')).toBe('<a href="b&amp;c">\n\n> a\n\n</a>')
    expect(markdownOf('[<quote>a</quote>|t->b]')).toBe('<a href="b" title="t">\n\n> a\n\n</a>')
  })

  test('holds no other one', () => {
    const inner = { type: 'link', url: 'b', children: [{ type: 'text', value: 'c' }] }
    const children = [{ type: 'emphasis', children: [{ type: 'text', value: 'a' }, inner] }]
    const tree = { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'link', url: 'd', children }] }] }
    const losses = [['spip/nested-link', {}, undefined]]
    expect(toMarkdown(tree as never)).toEqual({ text: '[*ac*](d)', losses })
  })

  test.each<[source: string, markdown: string, lost: number]>([
    ['<a href="b">a [c->d]</a> [e->f]', '[a c](b) [e](f)', 1],
    ['<a href="b" class="c">a {[d->e]} f</a> [g->h]', '<a href="b" class="c">a *d* f</a> [g](h)', 1],
    ['<a class="c">a [?b] [->http://d.fr]', '<a class="c">a b http\\://d.fr</a>', 0],
    ['[a <a href="b" class="c">d</a>->e]', '[a d](e)', 1],
    ['<a name="b" />[c->d]', '<a name="b" /></a>[c](d)', 0],
    ['[#b<-][c->d]', '<a id="b"></a>[c](d)', 0],
    ['<a href="b" class="c">\n\n[d->e]\nf\n\n</a>\n\n[g->h]', '<a href="b" class="c">\n\nd\\\nf\n\n</a>\n\n[g](h)', 1],
  ])('holds no other one, nor do its tags: %j', (source, markdown, lost) => {
    const { text, losses } = toMarkdown(source)
    expect(text).toBe(markdown)
    expect(losses.filter(([code]) => code === 'spip/nested-link')).toHaveLength(lost)
  })

  test('keeps no language', () => {
    const losses = [['markdown/link-language', { lang: 'en' }, '1:3-1:15']]
    expect(toMarkdown('a [b|c{en}->d]')).toEqual({ text: 'a [b](d "c")', losses })
  })

  test('loses nothing with empty braces, which stand for the language of the page', () => {
    expect(toMarkdown('a [b{}->d]')).toEqual({ text: 'a [b](d)', losses: [] })
  })
})

describe('a link to an object of the site', () => {
  test.each<[source: string, markdown: string]>([
    ['[la->art12] [->art12] [a->art12#b]', '[la](/article/12) [La \\*visite\\*](/article/12) [a](/article/12#b)'],
    ['[a->rub12]', '[a](/rubrique/12)'],
    ['[a->art12?x=1&y=2]', '[a](/article/12?x=1&y=2)'],
  ])('%j leads where the site says', (source, markdown) => {
    expect(markdownOf(source, { resolve })).toBe(markdown)
  })

  test('leads to the address of SPIP when nobody is asked', () => {
    expect(markdownOf('[->art13] [a->doc3]')).toBe('[article 13](spip.php?article13) [a](spip.php?document3)')
  })

  test('that the site does not know is told', () => {
    expect(toMarkdown('[a->art13]', { resolve })).toEqual({
      text: '[a](spip.php?article13)',
      losses: [['spip/unresolved-reference', { type: 'article', id: 13 }, '1:1-1:11']],
    })
  })
})
