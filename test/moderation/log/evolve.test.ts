import { expect, test } from 'vitest'
import type { Comment } from '../../../src/moderation/comment.ts'
import { evolve } from '../../../src/moderation/log/evolve.ts'
import type { ChangeEntry } from '../../../src/moderation/log/log-entry.ts'
import { accept, author, born, fresh, inState, moderator, PRIORI } from '../sample.ts'

test('an entry that is not the next one of the comment', () => {
  const { next, entry } = accept(inState.pending, fresh('approve', inState.pending), PRIORI)
  expect(() => evolve(next, entry)).toThrow(TypeError)
  expect(() => evolve({ ...inState.pending, id: '8' }, entry)).toThrow('`8`')
  const erased = { ...(inState.erased as Comment<'erased'>), version: entry.seq - 1 }
  expect(() => evolve(erased, entry)).toThrow('`7`')
  expect(evolve(inState.pending, entry)).toEqual(next)
})

test('as the callback of `reduce`, which gives an index beside, it leaves the words as they are', () => {
  const entries: ChangeEntry[] = []
  let comment: Comment = born(PRIORI)
  for (const [type, actor] of [
    ['approve', moderator],
    ['remove', moderator],
    ['undo', moderator],
  ] as const) {
    const { next, entry } = accept(comment, fresh(type, comment, actor), PRIORI)
    entries.push(entry)
    comment = next
  }
  expect(entries.reduce<Comment>(evolve, born(PRIORI))).toEqual(comment)
})

test('the words of an edit are taken as `decide` takes them from its command', () => {
  const content = { title: '', text: 'Du pain', link: undefined, email: 'a@b.example' }
  const command = { ...fresh('editByAuthor', inState.pending, author), content }
  const { next, entry } = accept(inState.pending, command, PRIORI)
  expect(evolve(inState.pending, entry, content)).toStrictEqual(next)
})

test('words that are no content are a wrong argument; `null` is none', () => {
  const { next, entry } = accept(inState.pending, fresh('approve', inState.pending), PRIORI)
  for (const content of ['Bonjour', true, []]) {
    expect(() => evolve(inState.pending, entry, content as never)).toThrow('Expected `content` to be an object')
  }
  for (const content of [{}, { title: 'Le pain' }, { text: 5 }]) {
    expect(() => evolve(inState.pending, entry, content as never)).toThrow('Expected `content.text` to be a string')
  }
  expect(evolve(inState.pending, entry, null as never)).toEqual(next)
})
