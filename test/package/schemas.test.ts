import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { relative } from 'node:path'
import { expect, test } from 'vitest'
import { makeSchemas } from '../../.ci/json-schema/write-schemas.ts'
import { filesIn } from '../support/snippets.ts'

const files = makeSchemas()

test('the package holds the JSON Schemas of its entities, and no other', () => {
  expect(filesIn('dist/schemas', '.json')).toEqual(files.map(({ path }) => `dist/${path}`).sort())
  for (const { path, schema } of files) {
    expect(JSON.parse(readFileSync(`dist/${path}`, 'utf8')), path).toEqual(JSON.parse(JSON.stringify(schema)))
  }
})

test('each is found by its name in the package', () => {
  const { resolve } = createRequire(import.meta.url)
  for (const { path } of files) expect(relative(process.cwd(), resolve(`ess-domain/${path}`))).toBe(`dist/${path}`)
})
