import rehypeRaw from 'rehype-raw'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import remarkStringify from 'remark-stringify'
import { type Plugin, unified } from 'unified'
import { expect, test } from 'vitest'
import type { Problem } from '../../src/core/problem.ts'
import { describe as wordsOf } from '../../src/i18n/index.ts'
import { parseSpip, type SpipRoot, spipToText } from '../../src/spip/index.ts'
import { spipParse, spipToMdast } from '../../src/unified/index.ts'
import { readCases } from '../conformance/cases.ts'

const articles = readCases(new URL('../fixtures/conformance/', import.meta.url)).map(({ source }) => source)

const toMarkdown = unified().use(spipParse).use(spipToMdast).use(remarkGfm).use(remarkStringify).freeze()
const markdownOf = (source: string) => String(toMarkdown.processSync(source)).trimEnd()

test.each([
  ['Un {{bon}} {pain}', 'Un **bon** *pain*'],
  ['{{{Le four}}}\n\n-* a\n-* b', '## Le four\n\n* a\n* b'],
  ['a[[Une note.]]', 'a[^1]\n\n[^1]: Une note.'],
  ['|{{a}}|{{b}}|\n|c|d|', '| a | b |\n| - | - |\n| c | d |'],
  ['- a\n- b', '–\u00a0a\\\n–\u00a0b'],
  ['-- Du pain ?', '—\u00a0Du pain ?'],
  [
    '<poesie>Le {four}\nest chaud\n\nfin</poesie>',
    '<blockquote class="spip_poesie">\n\nLe *four*\\\nest chaud\n\nfin\n\n</blockquote>',
  ],
  ['La [SIAE|structure "d\'insertion"]', 'La <abbr title="structure &quot;d\'insertion&quot;">SIAE</abbr>'],
  ['[#four<-]Le four', '<a id="four"></a>Le four'],
  ['[?SCIC]', '[SCIC](https://fr.wikipedia.org/wiki/SCIC)'],
  ['<https://exemple.org> <a@exemple.org> <a_b.pdf>', '<https://exemple.org> <a@exemple.org> \\<a_b.pdf>'],
  ['Un <img12|left> ici', 'Un <span data-spip-model="img12|left">\\<img12|left></span> ici'],
  ['<:ess:adherer:>', '<span data-spip-idiom="ess:adherer"><:ess:adherer:></span>'],
  ['<math>$x^2$</math>', '$x^2$'],
  ['<math>$$x^2$$</math>', '```math\nx^2\n```'],
  ['<multi>Un[en]A [loaf->b]</multi>', 'Un<span lang="en">A [loaf](b)</span>'],
  [
    '<multi>[fr]Un\n\npain[en]A\n\nloaf</multi>',
    '<div lang="fr">\n\nUn\n\npain\n\n</div>\n\n<div lang="en">\n\nA\n\nloaf\n\n</div>',
  ],
])('%j', (source, expected) => {
  expect(markdownOf(source)).toBe(expected)
})

test('what other plugins say of elements reaches remark-rehype', () => {
  const asFigure: Plugin<[], SpipRoot> = () => (tree) => {
    for (const node of tree.children) node.data = { ...node.data, hName: 'figure', hProperties: { id: 'a' } } as object
  }
  const pipeline = unified().use(spipParse).use(asFigure).use(spipToMdast).use(remarkRehype).use(rehypeStringify)
  expect(String(pipeline.processSync('Un {{four}}'))).toBe('<figure id="a">Un <strong>four</strong></figure>')
})

test('remark-rehype makes of formulas what SPIP’s HTML has, for rehype-katex and others', () => {
  const pipeline = unified()
    .use(spipParse)
    .use(spipToMdast)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeStringify)
  const source = 'a <math>$x|y$</math>\n\n|{<math>$x|y$</math>}|b|\n\n||c|||\n|<math>$z$</math>|d|'
  const formulas = String(pipeline.processSync(source)).match(/<code.*?<\/code>/g)
  expect(formulas).toEqual(['x|y', 'x|y', 'z'].map((one) => `<code class="language-math math-inline">${one}</code>`))
})

test('writes every text of the conformance corpus; read again, it has the same words', () => {
  const fromMarkdown = unified().use(remarkParse).use(remarkGfm).freeze()
  const lost = articles.flatMap((source) => {
    const tree = parseSpip(source)
    const missing = missingWords(tree, fromMarkdown.parse(markdownOf(source)))
    return missing.length === 0 ? [] : [{ missing, source }]
  })
  expect(lost).toEqual([])
})

function missingWords(from: SpipRoot, to: SpipRoot): string[] {
  const [before, after] = [from, to].map((tree) => spipToText(tree, { typography: false, notes: true })) as [
    string,
    string,
  ]
  return (before.match(/\p{L}{4,}/gu) ?? []).filter((word) => !after.includes(word))
}

test('the options are those of renderSpip', () => {
  const problems: Problem[] = []
  const pipeline = unified()
    .use(spipParse)
    .use(spipToMdast, {
      lang: 'en',
      headingDepth: 3,
      resolve: { link: ({ id }) => (id === 12 ? { url: '/12' } : undefined) },
      onProblem: (problem) => problems.push(problem),
    })
    .use(remarkStringify)
  const source = '{{{a}}}\n\n<multi>[fr]un[en]one</multi> [b->art12] [c->art13]'
  expect(String(pipeline.processSync(source))).toBe('### a\n\none [b](/12) [c](spip.php?article13)\n')
  expect(problems.map(({ code, position }) => [code, position?.start.line])).toEqual([['spip/unresolved-reference', 3]])
})

test.each(['fr', 'en'] as const)('what is lost is a message on the file: %s', (language) => {
  const problems: Problem[] = []
  const { messages } = unified()
    .use(spipParse)
    .use(spipToMdast, { language, onProblem: (problem) => problems.push(problem) })
    .use(remarkStringify)
    .processSync('a\n\n<cadre>b</cadre>\n\n<carte3>')
  expect(problems.map(({ code }) => code)).toEqual(['markdown/frame', 'spip/unknown-model'])
  expect(messages.map(({ reason, ruleId, source, place }) => [reason, ruleId, source, place])).toEqual(
    problems.map((problem, index) => [
      wordsOf(problem, language),
      ['frame', 'unknown-model'][index],
      'ess-domain',
      problem.position,
    ]),
  )
})

test('one that is not known is refused', () => {
  const wrong = { langage: 'fr' } as object
  const tree: SpipRoot = { type: 'root', children: [] }
  expect(() => unified().use(spipToMdast, wrong).runSync(tree)).toThrow(TypeError)
})

test('the tree that it is given is not changed', () => {
  const tree = parseSpip('[B|c] {{a\n}} [[n]]')
  const before = JSON.stringify(tree)
  unified().use(spipToMdast).runSync(tree)
  expect(JSON.stringify(tree)).toBe(before)
})
