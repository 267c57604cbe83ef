import { unified } from 'unified'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import type { Problem } from '../../src/core/problem.ts'
import { parseSpip } from '../../src/spip/index.ts'
import { type SpipParseOptions, spipParse } from '../../src/unified/index.ts'

test.each<[source: string, options: SpipParseOptions]>([
  ['{{{Le four}}}\n\nUn <<bon>> pain[[n]]', {}],
  ['<a> {b}', { notation: 'angle' }],
  ['<a> {b}', { notation: 'spip' }],
  ['', {}],
])('%j with %j is the tree of parseSpip', (source, options) => {
  expect(unified().use(spipParse, options).parse(source)).toEqual(parseSpip(source, options))
})

test('a slip is a message on the file, and a problem', () => {
  const problems: Problem[] = []
  const file = new VFile({ path: 'four.spip', value: 'Un {{pain' })
  unified()
    .use(spipParse, { language: 'en', onProblem: (problem) => problems.push(problem) })
    .parse(file)
  expect(file.messages.map(String)).toEqual([
    'four.spip:1:4-1:6: This bold text is never closed: add “}}” (or “>>”) before the end of the paragraph, list item or cell.',
  ])
  expect(problems.map(({ code }) => code)).toEqual(['spip/unclosed-strong'])
})

test('one processor parses many files, and tells each its own', () => {
  const processor = unified().use(spipParse).freeze()
  const files = ['{a', 'a', '{{b'].map((value) => new VFile({ value }))
  for (const file of files) processor.parse(file)
  expect(files.map(({ messages }) => messages.map(({ ruleId }) => ruleId))).toEqual([
    ['unclosed-emphasis'],
    [],
    ['unclosed-strong'],
  ])
})
