import { describe, expect, test } from 'vitest'
import { spipToHtml } from '../../../../src/spip/index.ts'

const trusted = (source: string) => spipToHtml(source, { html: 'trusted' })

describe('raw blocks of trusted authors', () => {
  test.each([
    ['x <html>{a} [b->c] [[d]] !</html> y', '<p>x {a} [b->c] [[d]] ! y</p>'.replace('->', '-&gt;')],
    ['<html><div>{a}</div></html>', '<div>{a}\n</div>'],
    ['<html>&eacute; & <b>x</b></html>', '<p>&eacute; &amp; <b>x</b></p>'],
    ['<pre class="x">a {b}\n  c <b>d</b></pre>', '<pre>a {b}\n  c <b>d</b></pre>'],
    ['<pre><code>a<b></code></pre>', '<pre><code>a&lt;b&gt;</code></pre>'],
    ['x<script>a<b</script>y', '<p>x</p>\n<script>a<b</script>\n<p>y</p>'],
    ['<style>a{b:c}</style>d', '<p>d</p>'],
  ])('%j', (source, expected) => {
    expect(trusted(source)).toBe(expected)
  })
})

describe('raw blocks of others', () => {
  test.each([
    ['<html><b onclick="x">{a}</b><script>y</script></html>', '<b>{a}</b>&lt;script&gt;y&lt;/script&gt;'],
    ['<pre>a <b>b</b> <x-y></pre>', '<pre>a <b>b</b> &lt;x-y&gt;</pre>'],
    [
      'x<script>a<b</script>y',
      '<p>x</p>\n<code class="echappe-js">&lt;script&gt;a&lt;b&lt;/script&gt;</code>\n<p>y</p>',
    ],
    ['<style>a{b:c}</style>', '<code class="echappe-js">&lt;style&gt;a{b:c}&lt;/style&gt;</code>'],
    ['a <?php b ?> c', '<p>a <code class="echappe-js">&lt;?php b ?&gt;</code> c</p>'],
  ])('%j', (source, expected) => {
    expect(spipToHtml(source)).toBe(expected)
  })
})
