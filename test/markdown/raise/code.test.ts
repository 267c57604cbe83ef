import { describe, expect, test } from 'vitest'
import { markdownOf, spipOf, toSpip } from '../converted.ts'

describe('code in a line', () => {
  test.each<[markdown: string, source: string]>([
    ['`a`', '<code>a</code>'],
    ['` a `', '<code>a</code>'],
    ['``a`b``', '<code>a`b</code>'],
    ['`{a} [b->c] <html>`', '<code>{a} [b->c] <html></code>'],
    // The end of code, side by side.
    ['`</code>`', '<code><</code><code>/code></code>'],
    ['`</CODE>a</code>`', '<code><</code><code>/CODE>a<</code><code>/code></code>'],
  ])('%j', (markdown, source) => {
    expect(spipOf(markdown)).toBe(source)
  })
})

describe('a block of code', () => {
  test.each<[markdown: string, source: string]>([
    ['```\na\n\n  {b}\n```', '<code>\na\n\n  {b}\n</code>'],
    ['    a\n    b', '<code>\na\nb\n</code>'],
    ['``` php x\na\n```', '<code class="php">\na\n</code>'],
    ['```a"b<c>&d\nx\n```', '<code class="abcd">\nx\n</code>'],
    ['```\n&amp; <code> <cadre>\n```', '<code>\n&amp; <code> <cadre>\n</code>'],
    ['```\n```', '<code>\n\n</code>'],
    // Blank lines at its ends, which SPIP takes away.
    ['```\n\na\n\n```', '<pre><code>\na\n\n</code></pre>'],
    ['```js\n\na\n```', '<pre><code class="js">\na\n</code></pre>'],
    ['```\r\na\r\nb\r\n```', '<code>\na\nb\n</code>'],
    // The end of code.
    ['```php\n</code>\n```', '<pre class="php">&lt;/code&gt;\n</pre>'],
    ['```\n<b>&</code>\n```', '<pre>&lt;b&gt;&amp;&lt;/code&gt;\n</pre>'],
    ['```\n\n</pre>\n```', '<pre>\n&lt;/pre&gt;\n</pre>'],
    ['> ```\n> a\n> ```', '<quote>\n\n<code>\na\n</code>\n</quote>'],
  ])('%j', (markdown, source) => {
    expect(spipOf(markdown)).toBe(source)
  })
})

describe('code in the language `math` is a formula', () => {
  test('unless it says nothing', () => {
    expect(spipOf('```math\n```')).toBe('<code class="math">\n\n</code>')
  })

  test.each<[markdown: string, source: string]>([
    ['```math\nx^2\n```', '<math>$$x^2$$</math>'],
    ['```math\na\n\nb\n```', '<math>$$a\n\nb$$</math>'],
    ['a\n\n```math\nx\n```\n\nb', 'a\n\n<math>$$x$$</math>\n\nb'],
  ])('%j', (markdown, source) => {
    expect(spipOf(markdown)).toBe(source)
  })

  test.each(['$', 'a $ b', '$$', '\\text{5 \\$}', '</math>', 'a </MATH >'])(
    'unless SPIP would end it: %j',
    (formula) => {
      const markdown = `\`\`\`math\n${formula}\n\`\`\``
      const source = `<code class="math">\n${formula}\n</code>`
      expect(spipOf(markdown)).toBe(source)
      expect(markdownOf(source)).toBe(markdown)
    },
  )
})

test('a formula in a line that holds a dollar cannot be said, which is told with its place', () => {
  expect(toSpip('a\n\n$x\\$y$ z').losses).toEqual([
    ['spip/not-writable', { source: '<math>$x\\$y$</math> z' }, '3:1-3:9'],
  ])
})
