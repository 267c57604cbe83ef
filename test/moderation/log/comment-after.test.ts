import { expect, test } from 'vitest'
import { commentAfter } from '../../../src/moderation/log/comment-after.ts'
import {
  accept,
  admin,
  author,
  born,
  fresh,
  inState,
  moderator,
  POSTERIORI,
  PRIORI,
  system,
  through,
} from '../sample.ts'

test('what has no value has no key, so that the comment is the same once it was stored', () => {
  const checked = born(POSTERIORI, {}, [{ check: 'links', verdict: 'hold' }])
  const comments = [
    born(PRIORI),
    born(POSTERIORI),
    checked,
    through(born(PRIORI), PRIORI, ['editByAuthor', author]),
    through(born(PRIORI), PRIORI, ['approve', moderator], ['undo', moderator]),
    through(checked, POSTERIORI, ['reject', moderator], ['undo', moderator]),
    through(born(POSTERIORI), POSTERIORI, ['remove', moderator]),
    through(born(PRIORI), PRIORI, ['markSpam', system]),
    through(born(PRIORI), PRIORI, ['retract', author]),
  ]
  for (const comment of comments) expect(JSON.parse(JSON.stringify(comment))).toStrictEqual(comment)
})

test('the words stay, but where others are given', () => {
  const comment = born(PRIORI)
  const { entry } = accept(comment, fresh('editByAuthor', comment, author), PRIORI)
  expect(commentAfter(comment, entry, undefined)).toMatchObject({ content: comment.content, revision: 2 })
  expect(commentAfter(comment, entry, { text: 'Autre' })).toMatchObject({ content: { text: 'Autre' }, revision: 2 })
})

test('null is what a database has for a report, an answer or a purge that there is not', () => {
  const comment = born(PRIORI)
  const { entry } = accept(comment, fresh('approve', comment), PRIORI)
  const read = { ...entry, report: null, settled: null, purged: null } as never
  expect(commentAfter(comment, read, undefined)).toEqual(commentAfter(comment, entry, undefined))
})

test('an undo of which nobody knows what it undoes leaves nobody who accepted', () => {
  const comment = born(PRIORI)
  const { entry } = accept(comment, fresh('approve', comment), PRIORI)
  expect(commentAfter(comment, { ...entry, command: 'undo' }, undefined)).not.toHaveProperty('acceptedRevision')
})

test('an erased comment keeps its place only', () => {
  const { entry } = accept(inState.pending, fresh('erase', inState.pending, admin), PRIORI)
  expect(commentAfter(born(PRIORI), entry, undefined)).not.toHaveProperty('content')
})
