import { expect, test } from 'vitest'
import { decideForum } from '../../../src/moderation/forum/decide-forum.ts'
import { evolveForum } from '../../../src/moderation/forum/evolve-forum.ts'
import type { ForumCommand } from '../../../src/moderation/forum/forum-command.ts'
import type { ForumEntry, ForumState } from '../../../src/moderation/forum/forum-state.ts'
import { openForum } from '../../../src/moderation/forum/open-forum.ts'
import { admin, deepFreeze, minute } from '../sample.ts'

const OPENING = {
  commandId: 'f1',
  at: minute(0),
  actor: admin,
  forum: { type: 'article', id: '12' },
  moderation: 'a-priori',
} as const

const STEPS: readonly object[] = [
  { type: 'lockThread', thread: '7' },
  { type: 'lockThread', thread: '9' },
  { type: 'close', closesAt: minute(60) },
  { type: 'setMode', moderation: 'a-posteriori', registration: 'required' },
  { type: 'unlockThread', thread: '7' },
  { type: 'reopenForum' },
  { type: 'setMode', moderation: 'closed' },
]

test('the log makes the same forum as the commands did, step by step', () => {
  let { next, entry }: { next: ForumState; entry: ForumEntry } = openForum(OPENING)
  let replayed: ForumState = evolveForum(undefined, entry)
  for (const [index, step] of STEPS.entries()) {
    const fields = { id: `f${index + 2}`, at: minute(index + 1), actor: admin, expected: { version: next.version } }
    const result = decideForum(deepFreeze(next), { ...fields, ...step } as ForumCommand)
    if (!result.ok) throw new Error(`refused: ${result.refusal.blockers[0].code}`)
    ;({ next, entry } = result)
    replayed = evolveForum(deepFreeze(replayed), JSON.parse(JSON.stringify(entry)))
    expect(replayed).toStrictEqual(next)
  }
  expect(replayed).toMatchObject({ moderation: 'closed', registration: 'required', lockedThreads: ['9'], version: 8 })
  expect(replayed).toHaveProperty('reopenedAt', minute(6))
  expect(replayed).not.toHaveProperty('closesAt')
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

test('null is what a database has for a forum that was never reopened', () => {
  const { next, entry } = openForum(OPENING)
  const lock = { ...entry, seq: 2, commandId: 'f2', command: 'lockThread', thread: '7' } as const
  expect(evolveForum({ ...next, reopenedAt: null as never }, lock)).not.toHaveProperty('reopenedAt')
})

test('a forum or an entry that lost a part is named', () => {
  const { next, entry } = openForum(OPENING)
  const lock = { ...entry, seq: 2, commandId: 'f2', command: 'lockThread', thread: '7' } as const
  expect(() => evolveForum({ ...next, lockedThreads: null as never }, lock)).toThrow('`state.lockedThreads`')
  expect(() => evolveForum(next, { ...lock, to: null as never })).toThrow('`entry.to`')
  expect(() => evolveForum(next, { ...lock, forum: { type: 'article' } as never })).toThrow('`entry.forum.id`')
})

test('only an entry that unlocks a thread unlocks it', () => {
  const { next, entry } = openForum(OPENING)
  const locked: ForumState = { ...next, lockedThreads: ['7', '9'] }
  const named = { ...entry, seq: 2, commandId: 'f2', thread: '7' } as const
  for (const command of ['setMode', 'close', 'reopenForum'] as const) {
    expect(evolveForum(locked, { ...named, command }).lockedThreads).toEqual(['7', '9'])
  }
  expect(evolveForum(locked, { ...named, command: 'unlockThread' }).lockedThreads).toEqual(['9'])
})

test('null is what a database has for a forum that is not there, and for no thread', () => {
  const { next, entry } = openForum(OPENING)
  expect(evolveForum(null as never, { ...entry, thread: null as never })).toEqual(next)
})
