import { describe, expect, test } from 'vitest'
import type { Resolve } from '../../../src/spip/index.ts'
import { markdownOf } from '../converted.ts'

const resolve: Resolve = {
  glossary: ({ term, source }) =>
    term === 'SCIC'
      ? { url: '/glossaire#scic', title: 'une coopérative', ...(source === undefined ? {} : { source }) }
      : undefined,
}

describe('a term of the glossary is a link to where it is explained', () => {
  test.each<[source: string, markdown: string]>([
    ['[?SCIC]', '[SCIC](/glossaire#scic "une coopérative")'],
    ['[?SCIC|une "société"]', '[SCIC](/glossaire#scic "une \\"société\\"")'],
    ['[?a b]', '[a b](https://fr.wikipedia.org/wiki/a_b)'],
    ['[?a|b]', '[a](https://fr.wikipedia.org/wiki/a "b")'],
    ['[?]', '\\[?]'],
  ])('%j', (source, markdown) => {
    expect(markdownOf(source, { resolve })).toBe(markdown)
  })

  test('in the language of the text', () => {
    expect(markdownOf('[?loaf]', { lang: 'en' })).toBe('[loaf](https://en.wikipedia.org/wiki/loaf)')
  })
})
