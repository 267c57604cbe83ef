import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { typeErrorsOf } from '../support/check-snippets.ts'
import { runSnippet } from '../support/run-snippet.ts'
import { filesIn, type Snippet, snippetsOfComments, snippetsOfPage } from '../support/snippets.ts'

const pages = ['README.md', ...filesIn('docs', '.md')].filter(
  (file) => existsSync(file) && !file.startsWith('docs/api/'),
)
const sources = filesIn('src', '.ts')

describe.each([
  { kind: 'pages', snippets: pages.flatMap(snippetsOfPage) },
  { kind: 'doc comments', snippets: sources.flatMap(snippetsOfComments) },
])('snippets of $kind', ({ snippets }) => {
  test.each(snippets.filter(runs))('$file:$line', async ({ code }) => {
    await runSnippet(code)
  })

  test('have the right types', { timeout: 60_000 }, () => {
    expect(typeErrorsOf(snippets.filter(runs))).toEqual([])
  })

  test('say why they do not run', () => {
    const reasons = snippets
      .filter((snippet) => !runs(snippet))
      .map(({ file, line, info }) => ({ at: `${file}:${line}`, info }))
    for (const { at, info } of reasons) expect(info, at).toMatch(/^no-run: \S/)
  })
})

test('every @example of a doc comment is a fenced snippet', () => {
  const bare = sources.filter((file) => {
    const examples = readFileSync(file, 'utf8').match(/^\s*\* @example\b/gm) ?? []
    return examples.length > snippetsOfComments(file).length
  })
  expect(bare).toEqual([])
})

function runs({ info }: Snippet): boolean {
  return info === ''
}
