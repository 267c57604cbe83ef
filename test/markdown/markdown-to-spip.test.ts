import { expect, test } from 'vitest'
import type { Problem } from '../../src/core/problem.ts'
import { type MarkdownToSpipOptions, markdownToSpip } from '../../src/markdown/index.ts'

test('every construct of a page', () => {
  const markdown =
    '## Le four\n\nUn *bon* **pain**[^1]\\\ndu [four](/four).\n\n- noir\n\n1. bis\n\n| a | b |\n| - | - |\n| c | d |\n\n' +
    '> e\n\n***\n\n```\nf\n```\n\n[^1]: Au levain.\n'
  expect(markdownToSpip(markdown)).toBe(
    '{{{Le four}}}\n\nUn {bon} {{pain}}[[Au levain.]]\n_ du [four->/four].\n\n-* noir\n\n-# bis\n\n|{{a}}|{{b}}|\n|c|d|\n\n' +
      '<quote>\n\ne\n</quote>\n\n----\n\n<code>\nf\n</code>',
  )
})

test('the empty text is empty', () => {
  expect(markdownToSpip('')).toBe('')
})

test('the options', () => {
  expect(markdownToSpip('# *à*\n\n## b', { headingDepth: 1, notation: 'angle' })).toBe('{{{<à>}}}\n\n<h2>\nb\n</h2>')
  expect(markdownToSpip('## b', { headingDepth: null, notation: null } as never)).toBe('{{{b}}}')
})

test.each<[unknown, unknown, RegExp]>([
  [12, {}, /markdown/],
  ['', { lang: 'fr' }, /lang/],
  ['', { headingDepth: 0 }, /options\.headingDepth/],
  ['', { notation: 'markdown' }, /options\.notation/],
  ['', { onProblem: true }, /options\.onProblem/],
])('%j with %j is refused', (markdown, options, message) => {
  const attempt = () => markdownToSpip(markdown as string, options as MarkdownToSpipOptions)
  expect(attempt).toThrow(TypeError)
  expect(attempt).toThrow(message)
})

test('a text as deep as it is long is flattened, and says so', () => {
  const problems: Problem[] = []
  const source = markdownToSpip(`${'>'.repeat(400)} fond`, { onProblem: (problem) => problems.push(problem) })
  expect(source).toContain('fond')
  expect(problems.map(({ code }) => code)).toContain('spip/too-deep')
})
