import { expect, test } from 'vitest'
import { typeErrorsOf } from '../support/check-snippets.ts'
import { allSnippets, runs } from '../support/snippets.ts'

test('every snippet has the right types', () => {
  const snippets = allSnippets().flatMap((kind) => kind.snippets.filter(runs))
  expect(snippets.length).toBeGreaterThan(100)
  expect(typeErrorsOf(snippets)).toEqual([])
})
