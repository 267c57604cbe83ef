import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import type { Problem } from '../../src/core/problem.ts'
import { describe as wordsOf } from '../../src/i18n/index.ts'
import { markdownToSpip, spipToMarkdown } from '../../src/markdown/index.ts'
import { type MdastToSpipOptions, mdastToSpip, spipStringify } from '../../src/unified/index.ts'
import { readCases } from '../conformance/cases.ts'

const toSpip = (markdown: string, options: MdastToSpipOptions = {}) =>
  unified().use(remarkParse).use(remarkGfm).use(mdastToSpip, options).use(spipStringify).processSync(markdown)

const sources = readCases(new URL('../fixtures/conformance/', import.meta.url)).map(({ source }) => source)
// Formulas between dollars want a plugin of their own; one of remark-gfm links addresses whose signs are escaped.
const OTHERS = /\$|@|https?\\?:|www\\?\.|```math/

test.each([
  ['~~Fermé~~ le lundi', '<del>Fermé</del> le lundi'],
  ['- [x] fait\n- [ ] à faire', '-* ☑ fait\n-* ☐ à faire'],
  ['# Un\n\n## Deux', '<h1>\nUn\n</h1>\n\n{{{Deux}}}'],
  ['<abbr title="société">SCIC</abbr>', '[SCIC|société]'],
  ['<span data-spip-model="img12|left">\\<img12|left></span>', '<img12|left>'],
  ['<blockquote class="spip_poesie">\n\na\\\nb\n\n</blockquote>', '<poesie>\na\nb\n</poesie>'],
  ['[a][b]\n\n[b]: /c', '[a->/c]'],
])('%j', (markdown, expected) => {
  expect(String(toSpip(markdown))).toBe(expected)
})

test('gives what markdownToSpip gives, on the Markdown of every text of the conformance corpus', () => {
  const markdowns = sources.map((source) => spipToMarkdown(source)).filter((markdown) => !OTHERS.test(markdown))
  expect(markdowns.length).toBeGreaterThan(500)
  expect(markdowns.filter((markdown) => String(toSpip(markdown)) !== markdownToSpip(markdown))).toEqual([])
})

test('the options are those of markdownToSpip', () => {
  const markdown = '# Un *mot*'
  expect(String(toSpip(markdown, { headingDepth: 1 }))).toBe(markdownToSpip(markdown, { headingDepth: 1 }))
  expect(() => toSpip('', { headingdepth: 1 } as object)).toThrow(TypeError)
  expect(() => toSpip('', { language: 'de' as 'fr' })).toThrow(TypeError)
})

test.each(['fr', 'en'] as const)('what is lost is a message on the file: %s', (language) => {
  const problems: Problem[] = []
  const { messages } = toSpip('| a |\n| -: |\n| 1 |', { language, onProblem: (problem) => problems.push(problem) })
  expect(problems.map(({ code }) => code)).toEqual(['markdown/column-alignment'])
  expect(messages.map(({ reason, ruleId, place }) => [reason, ruleId, place])).toEqual(
    problems.map((problem) => [wordsOf(problem, language), 'column-alignment', problem.position]),
  )
})
