import { expect, test } from 'vitest'
import { evolveForum } from '../../../src/moderation/forum/evolve-forum.ts'
import type { ForumEntry } from '../../../src/moderation/forum/forum-state.ts'
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
  [{ moderation: 'abo' }, '`opening.moderation`'],
  [{ registration: 'yes' }, '`opening.registration`'],
  [{ at: 'hier' }, '`opening.at`'],
  [{ closesAt: '2014-06-12' }, '`opening.closesAt`'],
  [{ mode: 'a-priori' }, '`mode` in `opening`'],
])('%j is a wrong argument', (change, name) => {
  expect(() => openForum({ ...OPENING, ...change } as ForumOpening)).toThrow(name)
})

test('a log is replayed by reducing it', () => {
  const { entry } = openForum(OPENING)
  const lock: ForumEntry = { ...entry, seq: 2, commandId: 'f2', command: 'lockThread', thread: '7' }
  const log = [entry, lock, { ...lock, seq: 3, commandId: 'f3', command: 'unlockThread' as const }]
  const states = log.map((_, index) =>
    log.slice(0, index + 1).reduce<ReturnType<typeof evolveForum> | undefined>(evolveForum, undefined),
  )
  expect(states.map((state) => state?.lockedThreads)).toEqual([[], ['7'], []])
})

test('an entry that is not the next one of the forum is refused', () => {
  const { next, entry } = openForum(OPENING)
  const lock: ForumEntry = { ...entry, seq: 2, commandId: 'f2', command: 'lockThread', thread: '7' }
  const wrongs = [
    entry,
    { ...entry, seq: 2 },
    { ...lock, seq: 3 },
    { ...lock, forum: { type: 'article', id: '13' } },
    { ...lock, forum: { type: 'rubrique', id: '12' } },
  ]
  for (const wrong of wrongs) {
    expect(() => evolveForum(next, wrong)).toThrow('`entry`')
  }
  for (const wrong of [lock, { ...lock, seq: 1 }, { ...entry, seq: 2 }]) {
    expect(() => evolveForum(undefined, wrong)).toThrow('`entry`')
  }
})
