import type { Root as HastRoot } from 'hast'
import type { Root as MdastRoot } from 'mdast'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { type Processor, unified } from 'unified'
import { describe, expectTypeOf, test } from 'vitest'
import type { SpipRoot } from '../../src/spip/index.ts'
import {
  type MdastToSpipOptions,
  mdastToSpip,
  type SpipParseOptions,
  type SpipStringifyOptions,
  type SpipToMdastOptions,
  type SpipToRehypeOptions,
  spipParse,
  spipStringify,
  spipToMdast,
  spipToRehype,
} from '../../src/unified/index.ts'

describe('a pipeline knows its trees', () => {
  test('from SPIP to HTML', () => {
    const pipeline = unified().use(spipParse).use(spipToRehype).use(rehypeSanitize).use(rehypeStringify)
    expectTypeOf(pipeline).toEqualTypeOf<Processor<SpipRoot, SpipRoot, HastRoot, HastRoot, string>>()
    expectTypeOf(pipeline.parse('')).toEqualTypeOf<SpipRoot>()
    expectTypeOf(pipeline.runSync(pipeline.parse(''))).toEqualTypeOf<HastRoot>()
  })

  test('from SPIP to Markdown, and back', () => {
    const toMarkdown = unified().use(spipParse).use(spipToMdast).use(remarkStringify)
    expectTypeOf(toMarkdown.runSync(toMarkdown.parse(''))).toEqualTypeOf<MdastRoot>()
    const raised = unified().use(remarkParse).use(mdastToSpip).use(spipStringify)
    expectTypeOf(raised.runSync(raised.parse(''))).toEqualTypeOf<SpipRoot>()
    const toSpip = unified().use(remarkParse).use(spipStringify)
    expectTypeOf(toSpip.parse('')).toEqualTypeOf<MdastRoot>()
    expectTypeOf(toSpip.stringify).parameter(0).toEqualTypeOf<SpipRoot>()
  })

  test('a tree of Markdown may be rendered', () => {
    const pipeline = unified().use(remarkParse).use(spipToRehype).use(rehypeStringify)
    expectTypeOf(pipeline.runSync(pipeline.parse(''))).toEqualTypeOf<HastRoot>()
  })
})

describe('options', () => {
  test('are those of the functions, and a language', () => {
    unified().use(spipParse, { notation: 'spip', language: 'en', onProblem: ({ code }) => void code })
    unified().use(spipToRehype, { html: 'trusted', lang: 'en', resolve: {}, language: undefined })
    unified().use(spipStringify, { notation: 'angle' })
    unified().use(spipToMdast, { lang: 'en', language: 'en' })
    expectTypeOf<SpipParseOptions['language']>().toEqualTypeOf<'fr' | 'en' | undefined>()
    expectTypeOf<MdastToSpipOptions['language']>().toEqualTypeOf<'fr' | 'en' | undefined>()
    expectTypeOf<SpipStringifyOptions['language']>().toEqualTypeOf<'fr' | 'en' | undefined>()
    expectTypeOf<SpipToMdastOptions['language']>().toEqualTypeOf<'fr' | 'en' | undefined>()
    expectTypeOf<SpipToRehypeOptions['headingDepth']>().toEqualTypeOf<1 | 2 | 3 | 4 | 5 | 6 | undefined>()
  })

  test('may be undefined, or stand in a preset', () => {
    unified().use(spipParse, undefined).use(spipToRehype, undefined).use(rehypeStringify)
    unified().use(spipParse, undefined).use(spipToMdast, undefined).use(remarkStringify)
    unified().use(remarkParse).use(mdastToSpip, undefined).use(spipStringify, undefined)
    unified().use({ plugins: [[spipParse, { language: 'en' }], [spipToRehype, { headingDepth: 3 }], rehypeStringify] })
  })

  test('that are not known are errors', () => {
    // @ts-expect-error parsing has no policy
    unified().use(spipParse, { html: 'trusted' })
    // @ts-expect-error there are no words in German
    unified().use(spipToRehype, { language: 'de' })
    // @ts-expect-error a misspelt name
    unified().use(spipStringify, { notations: 'spip' })
  })
})
