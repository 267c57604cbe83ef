import fc from 'fast-check'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { spipToHtml } from '../../src/spip/index.ts'
import { type SpipToRehypeOptions, spipParse, spipToRehype } from '../../src/unified/index.ts'
import { canonical } from '../conformance/canonical-html.ts'
import { readCases, readReferenceExamples } from '../conformance/cases.ts'
import { resolve, siteUrl } from '../conformance/site.ts'
import { activeText, runsOf } from '../hostile/active-text.ts'

const fixtures = new URL('../fixtures/conformance/', import.meta.url)
const sources = [
  ...readCases(fixtures).map(({ source }) => source),
  ...readReferenceExamples(fixtures).map(({ text }) => text),
]

/**
 * The canonical form, where `readonly` alone says what `readonly="readonly"` says, as `rehype-stringify` knows. What it
 * does not know: the first line end in `<pre>` is none of its text, so that an empty line there is written with two.
 */
function canonicalOf(html: string): string {
  return canonical(html.replaceAll(' readonly="readonly"', ' readonly').replace(/(<pre\b[^<>]*>)\n+/g, '$1'))
}

/** Makes a pipeline, which is used many times. */
function pipelineOf(options: SpipToRehypeOptions = {}): (source: string) => string {
  const { notation } = options
  const pipeline = unified().use(spipParse, { notation }).use(spipToRehype, options).use(rehypeStringify).freeze()
  return (source) => String(pipeline.processSync(source))
}

const pipelineHtml = pipelineOf()

// A browser puts what stands beside the cells before the table, and no HTML says that of an item or a heading in another,
// nor of the line end in front of what is then the start of `<pre>`.
const BESIDE_CELLS = /<table>(?:(?!<t[dh]|<\/table)[\s\S])*<(?:li|h\d)|<pre>\n*<table>/

describe('the HTML of the pipeline is that of spipToHtml, on the whole conformance corpus', () => {
  test.each<[string, SpipToRehypeOptions]>([
    ['with the defaults', {}],
    ['as the original renders its articles', { html: 'trusted', notation: 'spip', siteUrl, resolve }],
    ['as comments', { profile: 'comment' }],
    [
      'without HTML, plain',
      { html: 'none', classes: false, typography: false, headingDepth: 3, notePrefix: 'n-', lang: 'en' },
    ],
  ])('%s', (_, options) => {
    const render = pipelineOf(options)
    const differ = sources.filter((source) => canonicalOf(render(source)) !== canonicalOf(spipToHtml(source, options)))
    expect(differ).toEqual([])
    expect(sources.length).toBeGreaterThan(900)
  })

  test('and on any text of active characters', () => {
    fc.assert(
      fc.property(activeText, (source) => {
        // A lone surrogate is written as what it is in UTF-8.
        const html = spipToHtml(source).replace(/\p{Surrogate}/gu, '\ufffd')
        fc.pre(!BESIDE_CELLS.test(html))
        expect(canonicalOf(pipelineHtml(source))).toBe(canonicalOf(html))
      }),
      runsOf(500),
    )
  })
})

describe('what is easily lost on the way', () => {
  test.each([
    ['line ends at the start of a frame', '<cadre>\n\na</cadre>'],
    ['spaces between spans', '{a} {{b}}\n{c}'],
    ['a table without a body', '|{{a}}|{{b}}|'],
    ['cells that are merged', '|a|<|\n|^|b|'],
    ['quotation marks in a title', '[SIAE|« une "structure" & l\'insertion »]'],
    ['a note in a note', 'a[[b[[c]]]]'],
    ['a lone surrogate', 'a \ud800 b'],
    ['NUL', 'a \0 b'],
    ['an anchor', '[#a<-]b [c->#a]'],
  ])('%s', (_, source) => {
    const html = spipToHtml(source).replace(/\p{Surrogate}/gu, '\ufffd')
    expect(canonicalOf(pipelineHtml(source))).toBe(canonicalOf(html))
  })

  test.each([
    '<div><script>a("<b>")</script></div>',
    '<html><svg><path d="M0 0"/></svg></html>',
    '<template><b>a</b></template>',
    '<noscript><b>a</b></noscript>',
    '<a href=b onclick=c>d</a>',
    '<!-- a --><b>c</b>',
  ])('HTML of trusted authors: %j', (source) => {
    expect(canonicalOf(pipelineOf({ html: 'trusted' })(source))).toBe(
      canonicalOf(spipToHtml(source, { html: 'trusted' })),
    )
  })
})

test('a tree of Markdown is rendered as SPIP would print it', () => {
  const html = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(spipToRehype)
    .use(rehypeStringify)
    .processSync('# Le four\n\nUn *bon* pain[^1] : ~~2~~ 3 €.\n\n[^1]: Au levain.\n')
  expect(String(html)).toBe(
    '<h1 class="spip">Le four</h1>\n' +
      '<p>Un <i>bon</i> pain<span class="spip_note_ref">\u00a0[<a href="#nb1" class="spip_note" rel="appendix" title="Au levain." id="nh1">1</a>]</span>\u00a0: <del>2</del> 3 €.</p>\n' +
      '<div class="notes">\n<div id="nb1">\n<p><span class="spip_note_ref">[<a href="#nh1" class="spip_note" title="Notes 1" rev="appendix">1</a>]\u00a0</span>Au levain.</p></div>\n</div>',
  )
})

test('a large text keeps its blocks', () => {
  const source = 'Un {{pain}}.\n\n'.repeat(20_000)
  expect(pipelineHtml(source).match(/<p>/g)).toHaveLength(20_000)
})
