import { describe, expect, test } from 'vitest'
import type { Problem } from '../../src/core/problem.ts'
import { type MarkdownToSpipOptions, markdownToSpip } from '../../src/markdown/index.ts'

describe('the sign that an author would write, HTML where there is none', () => {
  test.each<[string, string]>([
    ['', ''],
    ['a\nb\\\nc', 'a b\n_ c'],
    ['*a* **b** `c`', '{a} {{b}} <code>c</code>'],
    ['## a', '{{{a}}}'],
    ['# a *b*', '<h1>\na {b}\n</h1>'],
    ['- a\n  1. b\n- c', '-* a\n-## b\n-* c'],
    ['- a\n\n- b', '-* a\n-* b'],
    ['- a\n\n  b\n- c', '<ul>\n<li>\n\na\n\nb\n</li>\n<li>\n\nc\n</li>\n</ul>'],
    ['3. a\n4. b', '<ol start="3">\n<li>\na\n</li>\n<li>\nb\n</li>\n</ol>'],
    ['- a\n  ```\n  b\n  ```', '-* a\n<code>\nb\n</code>'],
    ['- [x] a\n- [ ] *b*', '-* ☑ a\n-* ☐ {b}'],
    ['> a\n>\n> > b', '<quote>\n\na\n\n<quote>\n\nb\n</quote>\n</quote>'],
    ['```php\na\n```', '<code class="php">\na\n</code>'],
    ['```\n\na\n```', '<pre><code>\na\n</code></pre>'],
    ['```\n</code>\n```', '<pre>&lt;/code&gt;\n</pre>'],
    ['`</code>`', '<code><</code><code>/code></code>'],
    ['```math\nx^2\n```', '<math>$$x^2$$</math>'],
    ['$x^2$ à 5 $ ou $6', '<math>$x^2$</math> à 5 $ ou $6'],
    ['***', '----'],
    ['[a](http://b.fr "c")', '[a|c->http://b.fr]'],
    ['[a *b*][c]\n\n[c]: /d', '[a {b}->/d]'],
    ['[a](art12) [b](12) [](/c)', '<a href="art12">a</a> <a href="12">b</a> <a href="/c"></a>'],
    ['<http://a.fr> <a@b.fr>', '[->http://a.fr] [->a@b.fr]'],
    ['![a](b.png "c")', '<img src="b.png" alt="a" title="c" />'],
    ['~~a~~', '<del>a</del>'],
    ['| a | b |\n| - | - |\n| c\\|d | *e* |', '|{{a}}|{{b}}|\n|c\\|d|{e}|'],
    ['| | |\n| - | - |\n| **a** | b |', '|{{a}}|b|'],
    ['a[^x] b[^y] c[^x]\n\n[^y]: d\n\n[^x]: e\n\n    f', 'a[[e\n\nf]] b[[d]] c[[<1>]]'],
    ['a <sup>b</sup>', 'a <sup>b</sup>'],
    ['<div>\n*a*\n</div>', '<html><div>\n*a*\n</div></html>'],
    ['a <b>*c*</b> <code>{d}</code>', 'a <b>{c}</b> <html><code></html>\\{d\\}<html></code></html>'],
    ['<abbr title="b">a</abbr> <a id="c"></a>', '[a|b] [#c<-]'],
    ['<span data-spip-model="img12|left">x</span>', '<img12|left>'],
    ['<blockquote class="spip_poesie">\n\na\\\nb\n\nc\n\n</blockquote>', '<poesie>\na\nb\n\nc\n</poesie>'],
  ])('%j', (markdown, source) => {
    const codes: string[] = []
    expect(markdownToSpip(markdown, { onProblem: ({ code }) => codes.push(code) })).toBe(source)
    expect(codes).toEqual([])
  })
})

describe('what looks like markup of SPIP stays text', () => {
  test.each(['{a}', '[[a]]', '[a->b]', '<quote>a', '|a|b|', '- -* a', '\\<img12>', 'http\\://a.fr', '_ a', '{{{a}}}'])(
    '%j',
    (markdown) => {
      const codes: string[] = []
      markdownToSpip(markdown, { onProblem: ({ code }) => codes.push(code) })
      expect(codes).toEqual([])
    },
  )
})

test('the options', () => {
  expect(markdownToSpip('# *a*\n\n## b', { headingDepth: 1, notation: 'angle' })).toBe('{{{<a>}}}\n\n<h2>\nb\n</h2>')
})

test.each<[unknown, unknown]>([
  [12, {}],
  ['', { lang: 'fr' }],
  ['', { headingDepth: 0 }],
  ['', { notation: 'markdown' }],
  ['', { onProblem: true }],
])('%j with %j is refused', (markdown, options) => {
  expect(() => markdownToSpip(markdown as string, options as MarkdownToSpipOptions)).toThrow(TypeError)
})

test('a text as deep as it is long is flattened, and says so', () => {
  const problems: Problem[] = []
  const source = markdownToSpip(`${'>'.repeat(400)} fond`, { onProblem: (problem) => problems.push(problem) })
  expect(source).toContain('fond')
  expect(problems.map(({ code }) => code)).toContain('spip/too-deep')
})
