import { expect, test } from 'vitest'
import { commentedIds } from '../../../src/models/rules/commented-ids.ts'

test('what a comment is on has the id that is named, or its kind and that', () => {
  expect(commentedIds({ type: 'article', id: '12' })).toEqual(['12', 'article-12'])
})
