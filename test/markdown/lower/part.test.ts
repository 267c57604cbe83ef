import { describe, expect, test } from 'vitest'
import { markdownOf, spipOf } from '../converted.ts'

function expectReadAgain(source: string, markdown: string): void {
  expect(markdownOf(source)).toBe(markdown)
  expect(markdownOf(spipOf(markdown))).toBe(markdown)
}

describe('a formula that a dollar or a digit meets is parted from it, and read again', () => {
  test.each<[source: string, markdown: string]>([
    ['<math>$x$</math>5', '$x$<span></span>5'],
    ['<math>$x$</math> 5', '$x$ 5'],
    ['5<math>$x$</math>', '5$x$'],
    ['<math>$a$$b$</math>', '$a$<span></span>$b$'],
    ['a$<math>$x$</math>', 'a\\$<span></span>$x$'],
    ['<math>$x$</math>$', '$x$\\$'],
    ['{a <math>$x$</math>5}', '*a $x$<span></span>5*'],
  ])('%j', expectReadAgain)
})

describe('a struck text that another meets is parted from it', () => {
  test.each<[source: string, markdown: string]>([
    ['<del>a</del><del>b</del>', '~~a~~<span></span>~~b~~'],
    ['<del>a</del> <del>b</del>', '~~a~~ ~~b~~'],
    ['<del>a</del>{b}', '~~a~~*b*'],
    ['{<del>a</del><del>b</del>}', '*~~a~~<span></span>~~b~~*'],
  ])('%j', expectReadAgain)
})

describe('code that other code meets is parted from it', () => {
  test.each<[source: string, markdown: string]>([
    ['<code>a</code><code>b</code>', '`a`<span></span>`b`'],
    ['<code>a</code> <code>b</code>', '`a` `b`'],
    ['<code>a</code>{<code>b</code>}', '`a`*`b`*'],
    ['<code>`</code><code>b</code>', '`` ` ``<span></span>`b`'],
  ])('%j', expectReadAgain)
})
