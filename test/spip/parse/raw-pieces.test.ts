import { expect, test } from 'vitest'
import { rawPieces } from '../../../src/spip/parse/raw-pieces.ts'

const shown = (content: string, showsCode: boolean) =>
  rawPieces(content, showsCode).map(({ kind, value, tag }) => `${kind}${tag?.closing === true ? '/' : ''} ${value}`)

test.each([
  ['', []],
  ['a {b} < c', ['text a {b} < c']],
  ['a<b title=">">c</b>', ['text a', 'tag <b title=">">', 'text c', 'tag/ </b>']],
  ['<!-- <b> --><!doctype a>', ['comment <!-- <b> -->', 'comment <!doctype a>']],
  ['<script>a<b</script><style>c</style><?d?>', ['script <script>a<b</script>', 'style <style>c</style>', 'php <?d?>']],
  // Other raw blocks are elements, and hold some.
  ['<pre class="x">a</PRE>', ['tag <pre class="x">', 'text a', 'tag/ </PRE>']],
  ['<cadre>a<b></cadre>', ['tag <cadre>', 'text a', 'tag <b>', 'tag/ </cadre>']],
  [
    '<pre><cadre><script>a</script></cadre></pre>',
    ['tag <pre>', 'tag <cadre>', 'script <script>a</script>', 'tag/ </cadre>', 'tag/ </pre>'],
  ],
  ['<pre>a', ['tag <pre>', 'text a']],
])('%j', (content, expected) => {
  expect(shown(content, false)).toEqual(expected)
  expect(shown(content, true)).toEqual(expected)
})

test('code is shown, or an element', () => {
  expect(shown('<code class="x">a<b></code>', true)).toEqual(['code a<b>'])
  expect(shown('<code class="x">a<b></code>', false)).toEqual([
    'tag <code class="x">',
    'text a',
    'tag <b>',
    'tag/ </code>',
  ])
})
