import { expect, test } from 'vitest'
import { expectMarkdownToSpipOptions, expectSpipToMarkdownOptions } from '../../src/markdown/options.ts'

test.each([
  undefined,
  {},
  { lang: 'pt_br', headingDepth: 6, notation: 'angle', resolve: {}, onProblem: () => {} },
  { headingDepth: null, notation: null },
  { lang: undefined, headingDepth: undefined, notation: undefined, resolve: undefined, onProblem: undefined },
])('on the way to Markdown, %j', (options) => {
  expect(() => expectSpipToMarkdownOptions(options as object)).not.toThrow()
})

test.each<[unknown, RegExp]>([
  [12, /options/],
  [{ langue: 'fr' }, /did you mean `lang`/],
  [{ lang: 3 }, /options\.lang/],
  [{ headingDepth: 0 }, /options\.headingDepth/],
  [{ headingDepth: '2' }, /options\.headingDepth/],
])('on the way to Markdown, %j is refused', (options, message) => {
  expect(() => expectSpipToMarkdownOptions(options as object)).toThrow(TypeError)
  expect(() => expectSpipToMarkdownOptions(options as object)).toThrow(message)
})

test.each([
  undefined,
  {},
  { headingDepth: 1, notation: 'spip', onProblem: () => {} },
  { notation: 'auto' },
  { notation: 'angle' },
  { headingDepth: null, notation: null },
  { headingDepth: undefined, notation: undefined, onProblem: undefined },
])('on the way back, %j', (options) => {
  expect(() => expectMarkdownToSpipOptions(options as object)).not.toThrow()
})

test.each<[unknown, RegExp]>([
  [12, /options/],
  [{ lang: 'fr' }, /lang/],
  [{ headingDepth: 7 }, /options\.headingDepth/],
  [{ notation: 'markdown' }, /options\.notation/],
  [{ onProblem: true }, /options\.onProblem/],
])('on the way back, %j is refused', (options, message) => {
  expect(() => expectMarkdownToSpipOptions(options as object)).toThrow(TypeError)
  expect(() => expectMarkdownToSpipOptions(options as object)).toThrow(message)
})
