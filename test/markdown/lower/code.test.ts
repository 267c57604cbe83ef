import { describe, expect, test } from 'vitest'
import { markdownOf, toMarkdown } from '../converted.ts'

describe('code in a line', () => {
  test.each<[source: string, markdown: string]>([
    ['<code>a</code>', '`a`'],
    ['<code>{a} [b->c] <b></code>', '`{a} [b->c] <b>`'],
    ['<code>a`b</code>', '``a`b``'],
    ['<code>`</code>', '`` ` ``'],
    ['<code> a </code>', '`  a  `'],
    ['<code>&amp;</code>', '`&amp;`'],
    ['<code></code>', '<code></code>'],
    ['{{<code>a</code>}}', '**`a`**'],
  ])('%j', (source, markdown) => {
    expect(markdownOf(source)).toBe(markdown)
  })

  test('keeps neither class nor id', () => {
    expect(toMarkdown('a <code class="php" id="x">b</code>')).toEqual({
      text: 'a `b`',
      losses: [['markdown/code-attributes', { attributes: 'class="php" id="x"' }, '1:3-1:36']],
    })
  })
})

describe('a block of code', () => {
  test.each<[source: string, markdown: string]>([
    ['<code>\na\n\n  b\n</code>', '```\na\n\n  b\n```'],
    ['<code>a\nb</code>', '```\na\nb\n```'],
    ['<code>\n```\na\n```\n</code>', '````\n```\na\n```\n````'],
    ['<code class="php">\na\n</code>', '```php\na\n```'],
    ["<code class='c++'>\na\n</code>", '```c++\na\n```'],
    ['<code class=php>\na\n</code>', '```php\na\n```'],
    ['<code class="français">\na\n</code>', '```français\na\n```'],
    ['x <code>a\nb</code> y', 'x\n\n```\na\nb\n```\n\ny'],
    ['-* x\n<code>\na\n</code>', '- x\n  ```\n  a\n  ```'],
    ['<code>\n\n</code>', '```\n```'],
  ])('%j', (source, markdown) => {
    expect(markdownOf(source)).toBe(markdown)
  })

  test('of a tree that tells only its attributes', () => {
    const children = [{ type: 'code', value: 'a', data: { attributes: 'class="php"' } } as const]
    expect(markdownOf({ type: 'root', children })).toBe('```php\na\n```')
  })

  test.each<[source: string, markdown: string, code: string, params: object]>([
    [
      '<code class="js" data-x="1">\na\n</code>',
      '```js\na\n```',
      'markdown/code-attributes',
      { attributes: 'data-x="1"' },
    ],
    ['<code id="x">\na\n</code>', '```\na\n```', 'markdown/code-attributes', { attributes: 'id="x"' }],
    ['<code class="a b">\nc\n</code>', '```a\nc\n```', 'markdown/code-attributes', { attributes: 'class="a b"' }],
    ['<cadre>\na\nb</cadre>', '```\na\nb\n```', 'markdown/frame', {}],
    ['<cadre class="php">a</cadre>', '```php\na\n```', 'markdown/frame', {}],
  ])('%j loses %3$s', (source, markdown, code, params) => {
    const { text, losses } = toMarkdown(source)
    expect(text).toBe(markdown)
    expect(losses.map(([name, found]) => [name, found])).toEqual([[code, params]])
  })
})
