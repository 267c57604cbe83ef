import { describe, expect, test } from 'vitest'
import { raiseTree } from '../../../src/markdown/raise-tree.ts'
import { readMarkdown } from '../../../src/markdown/read-markdown.ts'
import { spipOf } from '../converted.ts'

describe('a link', () => {
  test.each<[markdown: string, source: string]>([
    ['[a](b)', '[a->b]'],
    ['[*a* `b|c`](d)', '[{a} <code>b|c</code>->d]'],
    ['[a](b "t")', '[a|t->b]'],
    ['[a](b "t|u]v->w")', '[a|t&#124;u&#93;v-&gt;w->b]'],
    ['[a](b "x\ny")', '[a|x y->b]'],
    ['[a](b "")', '[a->b]'],
    ['[a->b|c{en}](d)', '[a-&gt;b&#124;c\\{en\\}->d]'],
    ['[a\\]b](c)', '[a&#93;b->c]'],
    ['[a\nb](c)', '[a b->c]'],
    ['[<b>a</b>](c)', '[<b>a</b>->c]'],
    // SPIP would read the language of the target.
    ['[*it*](a)', '[<i>it</i>->a]'],
    ['[a *fr*][b]\n\n[b]: c', '[a <i>fr</i>->c]'],
    ['[a *fr*](b "c")', '[a {fr}|c->b]'],
    ['[*a* *four*](b)', '[{a} {four}->b]'],
  ])('%j', (markdown, source) => {
    expect(spipOf(markdown)).toBe(source)
  })
})

describe('an address', () => {
  test.each<[markdown: string, source: string]>([
    ['[a](#b)', '[a->#b]'],
    ['[a](/b?c=1&amp;d)', '[a->/b?c=1&d]'],
    ['[a](../b.pdf)', '[a->../b.pdf]'],
    ['[a](b.fr)', '[a->b.fr]'],
    ['[a](//b.fr)', '[a->//b.fr]'],
    ['[a](mailto:b@c.fr)', '[a->mailto:b@c.fr]'],
    ['[a](tel:+33)', '[a->tel:+33]'],
    ['[a](javascript:b)', '[a->javascript:b]'],
    ['[a](spip.php?article12)', '[a->spip.php?article12]'],
    ['[a](doc12.pdf)', '[a->doc12.pdf]'],
    // Signs that would end it, or that a browser takes for others.
    ['[a](<b c>)', '[a->b%20c]'],
    ['[a](b])', '[a->b%5D]'],
    ['[a](b|c)', '[a->b%7Cc]'],
    ['[a](b\\\\c)', '[a->b%5Cc]'],
    ['[a](\\<b>)', '[a->%3Cb%3E]'],
    ['[a](http://b.fr/é{c}[d])', '[a->http://b.fr/é%7Bc%7D%5Bd%5D]'],
    ['[a](b%20c)', '[a->b%20c]'],
    ['[a](xhttp://b.fr)', '[a->xhttp://b.fr]'],
  ])('%j', (markdown, source) => {
    expect(spipOf(markdown)).toBe(source)
  })
})

describe('what SPIP would read otherwise is HTML', () => {
  test.each<[why: string, markdown: string, source: string]>([
    ['the name of an object', '[a](art12)', '<a href="art12">a</a>'],
    ['its other name', '[a](article12)', '<a href="article12">a</a>'],
    ['a number alone', '[a](12)', '<a href="12">a</a>'],
    ['an e-mail', '[a](b@c.fr "d")', '<a href="b@c.fr" title="d">a</a>'],
    ['a host', '[a](www.b.fr)', '<a href="www.b.fr">a</a>'],
    ['a link without a text', '[](b)', '<a href="b"></a>'],
    ['a text that calls a note', '[a *b[^1]*](c "d")\n\n[^1]: n', '<a href="c" title="d">a {b[[n]]}</a>'],
  ])('%s', (_, markdown, source) => {
    expect(spipOf(markdown)).toBe(source)
  })
})

describe('an address that shows itself', () => {
  test.each<[markdown: string, source: string]>([
    ['<http://a.fr>', '[->http://a.fr]'],
    ['http://a.fr', '[->http://a.fr]'],
    ['[http://a.fr](http://a.fr)', '[->http://a.fr]'],
    ['<a@b.fr>', '[->a@b.fr]'],
    ['a@b.fr', '[->a@b.fr]'],
    // What is no address to SPIP would be shown with its scheme.
    ['[a](mailto:a)', '[a->mailto:a]'],
    ['[a b](<mailto:a b>)', '[a b->mailto:a%20b]'],
    ['[a\\]b@c.fr](<mailto:a]b@c.fr>)', '[a&#93;b@c.fr->mailto:a%5Db@c.fr]'],
    // Not whole, or with a tooltip.
    ['www.a.fr', '[www.a.fr->http://www.a.fr]'],
    ['[http://a.fr](http://a.fr "t")', '[http://a.fr|t->http://a.fr]'],
    // SPIP cuts those of more than forty signs, as they are printed.
    [`<http://a.fr?${'b'.repeat(23)}&>`, `[->http://a.fr?${'b'.repeat(23)}&]`],
    [`<http://a.fr?${'b'.repeat(24)}&>`, `[http://a.fr?${'b'.repeat(24)}&->http://a.fr?${'b'.repeat(24)}&]`],
    [`<${'a'.repeat(40)}@b.fr>`, `[->${'a'.repeat(40)}@b.fr]`],
    [`<http://${'a'.repeat(33)}>`, `[->http://${'a'.repeat(33)}]`],
    [`<http://${'a'.repeat(34)}>`, `[http://${'a'.repeat(34)}->http://${'a'.repeat(34)}]`],
  ])('%j', (markdown, source) => {
    expect(spipOf(markdown)).toBe(source)
  })
})

test.each<[markdown: string, kind: string]>([
  ['[a](#b)', 'anchor'],
  ['[a](mailto:b@c.fr)', 'mail'],
  ['[a](/b)', 'url'],
  ['<a@b.fr>', 'mail'],
  ['<http://a.fr>', 'url'],
])('%j is a link of its kind, and has its place', (markdown, kind) => {
  const options = { headingDepth: 2, notation: 'auto', onProblem: undefined } as const
  const [paragraph] = raiseTree(readMarkdown(markdown), options).children
  const position = { start: { offset: 0 }, end: { offset: markdown.length } }
  expect(paragraph).toMatchObject({ children: [{ type: 'link', data: { kind }, position }] })
})

describe('a link by reference', () => {
  test.each<[markdown: string, source: string]>([
    ['[a *b*][c]\n\n[c]: /d', '[a {b}->/d]'],
    ['[a][b]\n\n[b]: <c d> "e"', '[a|e->c%20d]'],
    ['[a]\n\n[A]: b', '[a->b]'],
    ['[a][]\n\n[a]: b\n[a]: c', '[a->b]'],
    ['[a]\n\n[a]: art12', '<a href="art12">a</a>'],
    ['[a][b]', '[a][b]'],
  ])('%j', (markdown, source) => {
    expect(spipOf(markdown)).toBe(source)
  })
})
