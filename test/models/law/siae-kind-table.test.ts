import { expect, test } from 'vitest'
import { SIAE_KIND_TABLE } from '../../../src/models/law/siae-kind-table.ts'
import { SIAE_KINDS } from '../../../src/models/siae-convention.ts'

test('each has a name and, but for the experiment, an article of the code', () => {
  expect(Object.keys(SIAE_KIND_TABLE)).toEqual([...SIAE_KINDS])
  const articles = SIAE_KINDS.map((kind) => {
    const { text, article } = SIAE_KIND_TABLE[kind].article
    return [text, article]
  })
  expect(articles).toEqual([
    ['code-travail', 'L5132-5'],
    ['code-travail', 'L5132-6'],
    ['code-travail', 'L5132-7'],
    ['code-travail', 'L5132-15'],
    ['loi-2018-771', '83'],
  ])
})
