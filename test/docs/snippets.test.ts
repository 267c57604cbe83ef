import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { subpaths } from '../support/manifest.ts'
import { runSnippet } from '../support/run-snippet.ts'
import { allSnippets, filesIn, runs, snippetsOfComments } from '../support/snippets.ts'

const sources = filesIn('src', '.ts')

describe.each(allSnippets())('snippets of $kind', ({ snippets }) => {
  test.each(snippets.filter(runs))('$file:$line', async ({ code }) => {
    await runSnippet(code)
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

test('every public function has an @example in its doc comment', async () => {
  const modules = await Promise.all(subpaths.map(({ source }) => import(`../../${source}`) as Promise<object>))
  const isFunction = ([, value]: [string, unknown]) => typeof value === 'function'
  const names = new Set(modules.flatMap((module) => Object.entries(module).filter(isFunction)).map(([name]) => name))
  const shown = new Set(sources.flatMap((file) => namesWithExample(readFileSync(file, 'utf8'))))
  expect([...names].filter((name) => !shown.has(name))).toEqual([])
})

function namesWithExample(source: string): string[] {
  const declarations = source.matchAll(
    /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n(?:\/\/.*\n)*export (?:async )?(?:function\*?|const) (\w+)/g,
  )
  return [...declarations].flatMap(([, comment = '', name = '']) => (comment.includes('@example') ? [name] : []))
}
