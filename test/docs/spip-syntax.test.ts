import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { deviations } from '../conformance/deviations.ts'
import { checkedParts, refreshed } from '../support/markup-page.ts'

const PAGES = ['docs/spip-syntax.md']

// `npm run test:update` writes what the library gives now: look at the diff before you commit it.
if (process.env['UPDATE'] !== undefined)
  for (const page of PAGES) writeFileSync(page, refreshed(readFileSync(page, 'utf8')))

describe.each(PAGES)('%s shows what the library gives', (page) => {
  test.each(checkedParts(readFileSync(page, 'utf8')))('line $line: $subject', ({ actual, expected }) => {
    expect(actual).toEqual(expected)
  })
})

test('the syntax page names only deviations that exist', () => {
  const named = readFileSync('docs/spip-syntax.md', 'utf8').match(/\b[a-z]+(?:-[a-z]+)*-\d{3}\b/g) ?? []
  expect(named).not.toEqual([])
  for (const id of named) expect(deviations).toHaveProperty(id)
})
