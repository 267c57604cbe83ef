import { describe, expectTypeOf, test } from 'vitest'
import type { Problem } from '../../src/core/problem.ts'
import {
  type MarkdownToSpipOptions,
  type MarkupCode,
  markdownToSpip,
  type SpipToMarkdownOptions,
  spipToMarkdown,
} from '../../src/markdown/index.ts'
import { type Notation, parseSpip, type Resolve, type SpipRoot } from '../../src/spip/index.ts'

describe('SPIP to Markdown', () => {
  test('takes a source or its tree, and gives a text', () => {
    expectTypeOf(spipToMarkdown).parameter(0).toEqualTypeOf<string | SpipRoot>()
    expectTypeOf(spipToMarkdown).returns.toEqualTypeOf<string>()
    spipToMarkdown(parseSpip('a'))
    // @ts-expect-error: bytes are no text
    spipToMarkdown(new Uint8Array())
    // @ts-expect-error: a part of a tree is none
    spipToMarkdown({ type: 'paragraph', children: [] })
    // @ts-expect-error: nothing to convert
    spipToMarkdown()
  })

  test('its options are those of the parser, a language, a level, and what the site answers', () => {
    expectTypeOf<keyof SpipToMarkdownOptions>().toEqualTypeOf<
      'notation' | 'onProblem' | 'lang' | 'headingDepth' | 'resolve'
    >()
    expectTypeOf<SpipToMarkdownOptions['headingDepth']>().toEqualTypeOf<1 | 2 | 3 | 4 | 5 | 6 | undefined>()
    expectTypeOf<SpipToMarkdownOptions['resolve']>().toEqualTypeOf<Resolve | undefined>()
    spipToMarkdown('a', {
      lang: 'pt_br',
      headingDepth: 6,
      notation: 'spip',
      resolve: {},
      onProblem: ({ code }) => code,
    })
    // Each may be left open.
    spipToMarkdown('a', { lang: undefined, headingDepth: undefined, notation: undefined, resolve: undefined })
    spipToMarkdown('a', {
      resolve: {
        // @ts-expect-error: an address is needed
        link: () => ({ title: 'a' }),
      },
    })
    // @ts-expect-error: a level that no heading has
    spipToMarkdown('a', { headingDepth: 7 })
    // @ts-expect-error: HTML stays as it is, there is no policy
    spipToMarkdown('a', { html: 'none' })
    // @ts-expect-error: a misspelt name
    spipToMarkdown('a', { language: 'fr' })
    // @ts-expect-error: a notation that does not exist
    spipToMarkdown('a', { notation: 'markdown' })
  })
})

describe('Markdown to SPIP', () => {
  test('takes a text, and gives one', () => {
    expectTypeOf(markdownToSpip).parameter(0).toEqualTypeOf<string>()
    expectTypeOf(markdownToSpip).returns.toEqualTypeOf<string>()
    // @ts-expect-error: a tree is for `spipStringify` of `ess-domain/unified`
    markdownToSpip({ type: 'root', children: [] })
  })

  test('its options are a notation, a level, and who hears what is lost', () => {
    expectTypeOf<keyof MarkdownToSpipOptions>().toEqualTypeOf<'notation' | 'headingDepth' | 'onProblem'>()
    expectTypeOf<MarkdownToSpipOptions['notation']>().toEqualTypeOf<Notation | undefined>()
    markdownToSpip('a', { notation: 'angle', headingDepth: 1, onProblem: ({ position }) => position?.start.line })
    // @ts-expect-error: nothing is asked of the site
    markdownToSpip('a', { resolve: {} })
    // @ts-expect-error: Markdown is in one language
    markdownToSpip('a', { lang: 'fr' })
    // @ts-expect-error: a level is a number
    markdownToSpip('a', { headingDepth: '2' })
  })
})

test('what is lost is a problem', () => {
  expectTypeOf<NonNullable<SpipToMarkdownOptions['onProblem']>>().parameter(0).toEqualTypeOf<Problem<MarkupCode>>()
  expectTypeOf<MarkdownToSpipOptions['onProblem']>().toEqualTypeOf<SpipToMarkdownOptions['onProblem']>()
})

test('options cannot be changed', () => {
  const options: MarkdownToSpipOptions = { headingDepth: 2 }
  // @ts-expect-error: they are read only
  options.headingDepth = 3
})
