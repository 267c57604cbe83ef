import { describe, expect, test } from 'vitest'
import { MARKDOWN_CODES } from '../../src/core/codes/markdown.ts'
import type { OnProblem, Problem } from '../../src/core/problem.ts'
import { markdownToSpip, spipToMarkdown } from '../../src/markdown/index.ts'

const toMarkdown = (source: string) => (onProblem: OnProblem) =>
  spipToMarkdown(source, { onProblem, resolve: { document: () => ({ url: '/four.jpg' }) } })
const toSpip = (markdown: string) => (onProblem: OnProblem) => markdownToSpip(markdown, { onProblem })

/** What loses something, with the line that it stands on. */
const LOSSES: readonly [code: string, line: number, convert: (onProblem: OnProblem) => string][] = [
  ['markdown/alignment', 3, toMarkdown('a\n\n<img12|left>')],
  ['markdown/anonymous-footnote', 1, toMarkdown('a[[<>b]]')],
  ['markdown/code-attributes', 2, toMarkdown('a\n<code class="php" id="x">b</code>')],
  ['markdown/frame', 1, toMarkdown('<cadre>a</cadre>')],
  ['markdown/link-language', 1, toMarkdown('[a|b{en}->c]')],
  ['markdown/unused-footnote', 3, toSpip('a\n\n[^b]: c')],
  ['markdown/column-alignment', 1, toSpip('| a |\n| -: |\n| b |')],
  ['markdown/style-not-printed', 1, toSpip('<style>a{}</style>')],
  ['spip/undefined-footnote', 1, toMarkdown('a[[<b>]]')],
]

describe('what is lost is a problem with its place', () => {
  test.each(LOSSES)('%s', (code, line, convert) => {
    const problems: Problem[] = []
    convert((problem) => problems.push(problem))
    expect(problems.map((problem) => [problem.code, problem.position?.start.line])).toEqual([[code, line]])
  })

  test('every code is one of them', () => {
    expect(MARKDOWN_CODES.filter((code) => !LOSSES.some(([other]) => other === code))).toEqual([])
  })
})

test.each(['<a href="x">\n[#y<-]', '<html></a></html>', '<html><html></html>'])(
  'the HTML that the conversion itself makes of %j is no slip of the author',
  (source) => {
    const problems: Problem[] = []
    spipToMarkdown(source, { onProblem: (problem) => problems.push(problem) })
    expect(problems).toEqual([])
  },
)
