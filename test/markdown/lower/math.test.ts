import type { Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'
import { formulaOf, formulaWithoutPipes, isFormula } from '../../../src/markdown/lower/math.ts'
import { markdownOf } from '../converted.ts'

describe('a formula in a line stands between dollars', () => {
  test.each<[source: string, markdown: string]>([
    ['<math>$x^2_a*b*$</math>', '$x^2_a*b*$'],
    ['<math>a $x$ b</math>', 'a $x$ b'],
    ['<math>$ x $</math>', '$x$'],
    ['<math>$a\nb$</math>', '$a b$'],
    ['<math>$\\\\$</math>', '$\\\\$'],
    ['<math>$[[a]] {b} <c>$</math>', '$[[a]] {b} <c>$'],
    ['{<math>$x$</math>}', '*$x$*'],
    ['{{{<math>$x$</math>}}}', '## $x$'],
    ['[<math>$x$</math>->b]', '[$x$](b)'],
    ['a <math>$ $</math>', 'a'],
    ['<math>a</math>', 'a'],
  ])('%j', (source, markdown) => {
    expect(markdownOf(source)).toBe(markdown)
  })

  test.each(['$x$', 'a $5 et $6', '$$', '$'])('what only looks like one is text: %j', (source) => {
    expect(markdownOf(source)).toBe(source.replaceAll('$', '\\$'))
  })
})

describe('a formula on lines of its own is code in the language `math`', () => {
  test.each<[source: string, markdown: string]>([
    ['<math>$$x$$</math>', '```math\nx\n```'],
    ['<math>$$\na\n\nb\n$$</math>', '```math\na\n\nb\n```'],
    ['<math>a $x$ b $$y$$ c</math>', 'a $x$ b\n\n```math\ny\n```\n\nc'],
    ['<math>$$`x`\n```\n$$</math>', '````math\n`x`\n```\n````'],
    ['-* <math>$$x$$</math>', '- ```math\n  x\n  ```'],
  ])('%j', (source, markdown) => {
    expect(markdownOf(source)).toBe(markdown)
  })
})

describe('in HTML, where nothing reads dollars, it is the element of SPIP', () => {
  test.each<[source: string, markdown: string]>([
    ['<div>Un <math>$x<y$</math></div>', '<div>Un <code class="language-math math-inline">x&lt;y</code></div>'],
    ['<div>{<math>$x$</math>}</div>', '<div><i><code class="language-math math-inline">x</code></i></div>'],
    [
      '||a||\n|<math>$x|y$</math>|',
      '<table>\n<caption>a</caption>\n<tbody>\n<tr>\n<td><code class="language-math math-inline">x|y</code></td>\n</tr>\n</tbody>\n</table>',
    ],
    [
      '||a||\n|<math>$$x$$</math>|',
      '<table>\n<caption>a</caption>\n<tbody>\n<tr>\n<td><pre><code class="language-math math-display">x</code></pre></td>\n</tr>\n</tbody>\n</table>',
    ],
    ['<div>\n\n<math>$x$</math>\n\n</div>', '<div>\n\n$x$\n\n</div>'],
  ])('%j', (source, markdown) => {
    expect(markdownOf(source)).toBe(markdown)
  })
})

test.each<[node: Nodes, formula: Nodes | undefined]>([
  [
    { type: 'html', value: '$x$' },
    { type: 'inlineMath', value: 'x' },
  ],
  [{ type: 'html', value: '<b>' }, undefined],
  [
    { type: 'code', lang: 'math', value: 'x' },
    { type: 'math', value: 'x' },
  ],
  [{ type: 'code', lang: 'tex', value: 'x' }, undefined],
  [{ type: 'text', value: '$x$' }, undefined],
])('formulaOf(%j)', (node, formula) => {
  expect(formulaOf(node)).toEqual(formula)
})

test.each([
  ['$x$', true],
  ['$', true],
  ['<b>$x$</b>', false],
  ['', false],
])('isFormula(%j) is %s', (value, expected) => {
  expect(isFormula(value)).toBe(expected)
})

test.each([
  ['$a$', '$a$'],
  ['$|a|$', '$\\vert{}a\\vert{}$'],
  ['$\\|a\\|$', '$\\Vert{}a\\Vert{}$'],
  ['$a\\\\|b$', '$a\\\\\\vert{}b$'],
  ['$\\left|a\\right|$', '$\\left\\vert{}a\\right\\vert{}$'],
])('formulaWithoutPipes(%j)', (formula, expected) => {
  expect(formulaWithoutPipes(formula)).toBe(expected)
})
