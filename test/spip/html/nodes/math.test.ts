import { expect, test } from 'vitest'
import { spipToHtml } from '../../../../src/spip/index.ts'

test.each([
  ['<math>$a<b$</math>', '<p><code class="language-math math-inline">a&lt;b</code></p>'],
  ['<math>$$x$$</math>', '<pre><code class="language-math math-display">x</code></pre>'],
  ["<math>l'eau $l'$</math>", '<p>l&#8217;eau <code class="language-math math-inline">l\'</code></p>'],
])('a formula: %j', (source, expected) => {
  expect(spipToHtml(source)).toBe(expected)
})
