import { expect, test } from 'vitest'
import { evolveForum } from '../../../src/moderation/forum/evolve-forum.ts'
import { type ForumOpening, openForum } from '../../../src/moderation/forum/open-forum.ts'
import { admin, minute } from '../sample.ts'

const OPENING: ForumOpening = {
  commandId: 'f1',
  at: minute(0),
  actor: admin,
  forum: { type: 'article', id: '12' },
  moderation: 'a-priori',
}

test('a forum begins with its settings and one entry', () => {
  const { next, entry } = openForum({ ...OPENING, registration: 'required', closesAt: minute(9) })
  expect(next).toEqual({
    forum: { type: 'article', id: '12' },
    moderation: 'a-priori',
    registration: 'required',
    closesAt: minute(9),
    lockedThreads: [],
    version: 1,
    last: { commandId: 'f1', command: 'open', at: minute(0), by: 'a1' },
  })
  expect(evolveForum(undefined, entry)).toEqual(next)
  expect(Object.keys(openForum(OPENING).entry.to)).toEqual(['moderation', 'registration'])
})

test.each([
  [{ actor: null }, '`opening.actor`'],
  [{ forum: undefined }, '`opening.forum`'],
  // As numbers, they made a forum that no command could be given on.
  [{ actor: { role: 'admin', id: 3 } }, '`opening.actor.id`'],
  [{ forum: { type: 'article', id: 12 } }, '`opening.forum.id`'],
  [{ moderation: 'abo' }, '`opening.moderation`'],
  [{ registration: 'yes' }, '`opening.registration`'],
  [{ at: 'hier' }, '`opening.at`'],
  [{ closesAt: '2014-06-12' }, '`opening.closesAt`'],
  [{ mode: 'a-priori' }, '`mode` in `opening`'],
])('%j is a wrong argument', (change, name) => {
  expect(() => openForum({ ...OPENING, ...change } as ForumOpening)).toThrow(name)
})

test('the log keeps of the object its type and its id', () => {
  const article = { type: 'article', id: '12', title: 'Du pain', authors: ['Awa'] }
  const { next, entry } = openForum({ ...OPENING, forum: article })
  expect([next.forum, entry.forum]).toStrictEqual(Array(2).fill({ type: 'article', id: '12' }))
})
