import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { filesIn } from '../support/snippets.ts'

// What an app writes by hand, with the help of its editor.
const IS_WRITTEN = /(?:Filter|Limits|Options|Policy|Resolve|Settings|Window)$/

// An effect, of which `train` is the verb.
const READ_ONLY = ['TrainFilter']

// The surface that a change must update: `test/package/public-api.test.ts`.
const published = new Set(
  filesIn('test/package/public-api', '.txt').flatMap((file) => readFileSync(file, 'utf8').split('\n')),
)

test('an editor has a word on every option', () => {
  const bare = filesIn('src', '.ts').flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
    return source.statements
      .filter(isWritten)
      .flatMap(({ name, members }) =>
        members
          .filter((member) => ts.getJSDocCommentsAndTags(member).length === 0)
          .map((member) => `${name.text}.${member.name?.getText()}`),
      )
  })
  expect(bare).toEqual([])
})

function isWritten(statement: ts.Statement): statement is ts.InterfaceDeclaration {
  if (!ts.isInterfaceDeclaration(statement)) return false
  const name = statement.name.text
  return published.has(name) && IS_WRITTEN.test(name) && !READ_ONLY.includes(name)
}
