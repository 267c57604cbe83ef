import { expect, test } from 'vitest'
import type { Comment } from '../../../src/moderation/comment.ts'
import { differingFields } from '../../../src/moderation/invariants/differing-fields.ts'
import { inState } from '../sample.ts'

const told = inState.pending

test.each<[object, readonly string[]]>([
  [{}, []],
  [{ parent: undefined }, []],
  [{ content: { text: 'Bonjour à tous', title: 'Bou’Sol' } }, []],
  [{ content: { text: 'Bonjour à tous', title: 'Bou’Sol', link: null }, parent: null }, []],
  [{ parent: '6' }, ['parent']],
  [{ submittedAt: new Date(told.submittedAt) }, ['submittedAt']],
  [{ version: Number.NaN, reports: new Set() }, ['reports', 'version']],
  [{ content: { text: 'Bonjour' } }, ['content']],
  [{ why: 'edited', version: 3, author: { verified: false } }, ['author', 'version', 'why']],
  [{ why: 'edited', state: 'spam', author: { verified: false } }, ['state', 'author', 'why']],
  [{ state: 'spam', why: undefined, by: 'human' }, ['state', 'by', 'why']],
])('a comment with %j differs in %j', (change, fields) => {
  const comment = { ...told, ...change } as Comment
  expect(differingFields(comment, told)).toEqual(fields)
  expect(differingFields(told, comment)).toEqual(fields)
})
