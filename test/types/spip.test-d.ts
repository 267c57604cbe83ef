import type { BlockContent, Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast'
import { describe, expectTypeOf, test } from 'vitest'
import type { Problem } from '../../src/core/problem.ts'
import {
  type Abbreviation,
  type Anchor,
  type Bullet,
  type Dash,
  type GlossaryLink,
  type Idiom,
  type InlineMath,
  type Math,
  type Multi,
  type MultiVariant,
  type Notation,
  type ObjectReference,
  type ParseOptions,
  type Poetry,
  type PoetryLine,
  parseSpip,
  type RenderOptions,
  type Resolve,
  type ResolvedLink,
  type Resource,
  renderSpip,
  renderSpipInline,
  type SpipCode,
  type SpipModel,
  type SpipNode,
  type SpipRoot,
  spipInlineToText,
  spipToHtml,
  spipToText,
  type TableCaption,
  type TextOptions,
} from '../../src/spip/index.ts'

test('the codes of problems are known', () => {
  expectTypeOf(renderSpip('').problems[0]?.code).toEqualTypeOf<SpipCode | undefined>()
  expectTypeOf<NonNullable<ParseOptions['onProblem']>>().parameter(0).toEqualTypeOf<Problem<SpipCode>>()
  // What receives any problem receives these.
  const problems: Problem[] = []
  parseSpip('', { onProblem: (problem: Problem) => problems.push(problem) })
  // @ts-expect-error: no such code
  const isOpen = (code: SpipCode) => code === 'spip/unclosed'
  isOpen('spip/unclosed-link')
})

describe('the tree', () => {
  test('is one of mdast', () => {
    expectTypeOf(parseSpip('')).toEqualTypeOf<SpipRoot>()
    expectTypeOf<SpipRoot>().toExtend<Root>()
    expectTypeOf<SpipNode>().toExtend<Nodes>()
    const unified = (_tree: Root): void => undefined
    unified(parseSpip(''))
  })

  test('may be one of mdast', () => {
    expectTypeOf<Root>().toExtend<SpipRoot>()
    spipToHtml({ type: 'root', children: [] })
  })

  test('registers its nodes with mdast', () => {
    expectTypeOf<Poetry | Math | Multi>().toExtend<BlockContent>()
    expectTypeOf<Poetry | PoetryLine | Math | MultiVariant | TableCaption>().toExtend<RootContent>()
    expectTypeOf<Abbreviation | Anchor | Bullet | Dash | GlossaryLink>().toExtend<PhrasingContent>()
    expectTypeOf<Idiom | InlineMath | Multi | Resource | SpipModel>().toExtend<PhrasingContent>()
    expectTypeOf<Poetry | PoetryLine | Abbreviation | Multi | MultiVariant | TableCaption>().toExtend<Parents>()
    expectTypeOf<Poetry>().not.toExtend<PhrasingContent>()
  })

  test('is narrowed by the type of a node', () => {
    const node = {} as SpipNode
    switch (node.type) {
      case 'poetry':
        expectTypeOf(node).toEqualTypeOf<Poetry>()
        expectTypeOf(node.children).toEqualTypeOf<PoetryLine[]>()
        break
      case 'spipModel':
        expectTypeOf(node).toEqualTypeOf<SpipModel>()
        expectTypeOf(node.align).toEqualTypeOf<'left' | 'right' | 'center' | undefined>()
        break
      case 'abbreviation':
        expectTypeOf(node).toEqualTypeOf<Abbreviation>()
        break
      case 'anchor':
        expectTypeOf(node.name).toEqualTypeOf<string>()
        break
      case 'glossaryLink':
        expectTypeOf(node).toEqualTypeOf<GlossaryLink>()
        break
      case 'multi':
        expectTypeOf(node.children).toEqualTypeOf<MultiVariant[]>()
        break
      case 'resource':
        expectTypeOf(node.kind).toEqualTypeOf<'url' | 'mail' | 'file'>()
        break
      case 'link':
        expectTypeOf(node.data?.reference).toEqualTypeOf<ObjectReference | undefined>()
        expectTypeOf(node.data?.kind).toEqualTypeOf<'object' | 'url' | 'mail' | 'anchor' | undefined>()
        break
      case 'table':
        expectTypeOf(node.data?.caption).toEqualTypeOf<TableCaption | undefined>()
        expectTypeOf(node.data?.headRow).toEqualTypeOf<boolean | undefined>()
        break
      case 'tableCell':
        expectTypeOf(node.data?.colspan).toEqualTypeOf<number | undefined>()
        break
      case 'text':
        expectTypeOf(node.data?.reference).toEqualTypeOf<string | undefined>()
        break
    }
    // @ts-expect-error: no node has this type
    node.type === 'poesie'
  })
})

describe('options', () => {
  test('that are not known do not compile', () => {
    // @ts-expect-error: `notatoin` is no option
    parseSpip('', { notatoin: 'spip' })
    // @ts-expect-error: a parse has no `html`
    parseSpip('', { html: 'none' })
    // @ts-expect-error: plain text has no `html`
    spipToText('', { html: 'none' })
    // @ts-expect-error: `prefix` is no option
    spipToHtml('', { prefix: 'a' })
    // @ts-expect-error: `links` is nothing that can be resolved
    spipToHtml('', { resolve: { links: () => undefined } })
  })

  test('take known values only', () => {
    // @ts-expect-error: there is no such notation
    parseSpip('', { notation: 'braces' })
    // @ts-expect-error: there is no such policy
    renderSpip('', { html: 'all' })
    // @ts-expect-error: there is no such profile
    renderSpip('', { profile: 'reader' })
    // @ts-expect-error: headings have six levels
    renderSpip('', { headingDepth: 7 })
    // @ts-expect-error: a policy lists its elements
    renderSpip('', { html: { attributes: {}, schemes: [] } })
    expectTypeOf<Notation>().toEqualTypeOf<'auto' | 'spip' | 'angle'>()
  })

  test('may be undefined, and may be read-only', () => {
    expectTypeOf<{ html: undefined; lang: undefined; notation: undefined }>().toExtend<RenderOptions>()
    expectTypeOf<{ readonly html: readonly string[] }>().toExtend<RenderOptions>()
    expectTypeOf<RenderOptions>().toExtend<ParseOptions>()
    expectTypeOf<Pick<RenderOptions, 'notation' | 'lang' | 'typography'>>().toExtend<TextOptions>()
  })
})

describe('arguments and results', () => {
  test('a field is text, a body is text or a tree', () => {
    // @ts-expect-error: a title has no tree
    renderSpipInline(parseSpip(''))
    // @ts-expect-error: nor as text
    spipInlineToText(parseSpip(''))
    // @ts-expect-error: a number is neither
    spipToHtml(12)
    // @ts-expect-error: a paragraph is no tree
    spipToHtml({ type: 'paragraph', children: [] })
    expectTypeOf(spipToHtml(parseSpip(''))).toEqualTypeOf<string>()
    expectTypeOf(spipToText(parseSpip(''))).toEqualTypeOf<string>()
    expectTypeOf(renderSpipInline('')).toEqualTypeOf<string>()
    expectTypeOf(spipInlineToText('')).toEqualTypeOf<string>()
    expectTypeOf(spipInlineToText).parameters.toEqualTypeOf<[source: string, options?: TextOptions]>()
  })

  test('what is rendered is read-only', () => {
    const rendered = renderSpip('')
    expectTypeOf(rendered.html).toEqualTypeOf<string>()
    // @ts-expect-error: the fields of a result are read-only
    rendered.html = ''
  })
})

describe('resolve', () => {
  test('says what it is asked', () => {
    spipToHtml('', {
      resolve: {
        link: (reference) => {
          expectTypeOf(reference).toEqualTypeOf<ObjectReference>()
          return { url: `/${reference.type}/${reference.id}` }
        },
        glossary: ({ term, source }) => {
          expectTypeOf(term).toEqualTypeOf<string>()
          expectTypeOf(source).toEqualTypeOf<string | undefined>()
          return undefined
        },
        model: ({ name, params }) => {
          expectTypeOf(name).toEqualTypeOf<string>()
          expectTypeOf(params).toEqualTypeOf<readonly string[]>()
          return { type: 'element', tagName: 'b', properties: {}, children: [] }
        },
        idiom: ({ key }) => key,
      },
    })
  })

  test('checks what it answers', () => {
    // @ts-expect-error: a link has an address
    spipToHtml('', { resolve: { link: () => ({ title: 'a' }) } })
    // @ts-expect-error: answers are synchronous
    spipToHtml('', { resolve: { link: async () => ({ url: 'a' }) } })
    // @ts-expect-error: a model is a tree, not HTML
    spipToHtml('', { resolve: { model: () => '<b>a</b>' } })
    // @ts-expect-error: a string of the interface is text
    spipToHtml('', { resolve: { idiom: () => 12 } })
    expectTypeOf<ReturnType<NonNullable<Resolve['link']>>>().toEqualTypeOf<ResolvedLink | undefined>()
  })
})
