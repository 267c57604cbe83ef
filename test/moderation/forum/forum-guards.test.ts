import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FORUM_COMMAND_TYPES, type ForumCommandType, ROLES } from '../../../src/core/moderation-states.ts'
import { describe as wordsOf } from '../../../src/i18n/describe.ts'
import type { ForumCommand } from '../../../src/moderation/forum/forum-command.ts'
import { findForumObstacles, phaseOf } from '../../../src/moderation/forum/forum-guards.ts'
import type { ForumState } from '../../../src/moderation/forum/forum-state.ts'
import { admin, minute, moderator } from '../sample.ts'

const OPEN: ForumState = {
  forum: { type: 'article', id: '12' },
  moderation: 'a-priori',
  registration: 'optional',
  lockedThreads: [],
  version: 3,
  last: { commandId: 'f3', command: 'setMode', at: minute(3), by: 'a1' },
}
const OWN = {
  setMode: { moderation: 'a-posteriori' },
  close: {},
  reopenForum: {},
  lockThread: { thread: '7' },
  unlockThread: { thread: '7' },
} as const satisfies Record<ForumCommandType, object>

/** A forum on which a command can be given. */
function willing(type: ForumCommandType): ForumState {
  if (type === 'reopenForum') return { ...OPEN, closesAt: minute(60) }
  return type === 'unlockThread' ? { ...OPEN, lockedThreads: ['6', '7'] } : OPEN
}

function found(type: ForumCommandType, change: object = {}, forum = willing(type), sections?: readonly string[]) {
  const command = { type, id: 'f4', at: minute(4), actor: admin, expected: { version: 3 }, ...OWN[type], ...change }
  return findForumObstacles(forum, command as unknown as ForumCommand, sections)
}

const codesOf = (...args: Parameters<typeof found>) => found(...args).map(({ code }) => code.replace('moderation/', ''))

describe('a forum', () => {
  test.each<[string, Partial<ForumState>, string]>([
    ['without a date', {}, 'open'],
    ['before its date', { closesAt: minute(5) }, 'open'],
    ['on its date', { closesAt: minute(4) }, 'expired'],
    ['on its date, in another zone', { closesAt: '2014-06-12T12:04:00+02:00' }, 'expired'],
    ['after its date', { closesAt: minute(3) }, 'expired'],
    ['that its mode closes, whatever its date', { moderation: 'closed', closesAt: minute(3) }, 'closed'],
  ])('%s', (_, change, phase) => {
    expect(phaseOf({ ...OPEN, ...change }, minute(4))).toBe(phase)
  })

  test('that is closed by its date stays so', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 120 }), (date, at) => {
        const phase = phaseOf({ ...OPEN, closesAt: minute(date) }, minute(at))
        expect(phase).toBe(at < date ? 'open' : 'expired')
      }),
    )
  })
})

describe.each(FORUM_COMMAND_TYPES)('%s', (type) => {
  test('is for who moderates here', () => {
    for (const role of ROLES) {
      const actor = role === 'moderator' ? moderator : { role, id: 'x' }
      const isFree = role === 'admin' || role === 'moderator' || (role === 'system' && type === 'close')
      expect([role, ...codesOf(type, { actor })]).toEqual(isFree ? [role] : [role, 'not-moderator'])
    }
    expect(codesOf(type, { actor: { ...admin, banned: true } })).toEqual(['banned'])
    const here = { ...moderator, scope: { kind: 'sections', sections: ['3'] } }
    expect(codesOf(type, { actor: here }, willing(type), ['1', '3'])).toEqual([])
    expect(codesOf(type, { actor: here }, willing(type), ['1'])).toEqual(['out-of-scope'])
    expect(codesOf(type, { actor: here })).toEqual(['out-of-scope'])
  })

  test('is given on what is stored now', () => {
    expect(found(type, { expected: { version: 2 } })).toEqual([
      { code: 'moderation/forum-stale', params: { seen: 2, now: 3, who: 'a1', when: minute(3) } },
    ])
    // A program that closes need not have seen anything.
    expect(codesOf(type, { expected: undefined })).toEqual(type === 'close' ? [] : ['missing-field'])
    expect(codesOf(type, { expected: { version: '3' } })).toEqual(['missing-field'])
  })

  test('is new, and not older than the last one', () => {
    expect(codesOf(type, { id: 'f3', at: minute(2) })).toEqual(['command-id-used', 'clock-backwards'])
    expect(codesOf(type, { at: minute(3) })).toEqual([])
    expect(codesOf(type, { at: '2014-06-12' })).toEqual(['bad-date'])
  })
})

test.each<[string, ForumCommandType, object, Partial<ForumState>, readonly object[]]>([
  [
    'the mode that it has',
    'setMode',
    { moderation: 'a-priori' },
    {},
    [{ code: 'moderation/mode-unchanged', params: { mode: 'a-priori' } }],
  ],
  [
    'the mode and the registration that it has',
    'setMode',
    { moderation: 'a-priori', registration: 'optional' },
    {},
    [{ code: 'moderation/mode-unchanged', params: { mode: 'a-priori' } }],
  ],
  ['another registration', 'setMode', { moderation: 'a-priori', registration: 'required' }, {}, []],
  [
    'an unknown registration',
    'setMode',
    { registration: 'abo' },
    {},
    [{ code: 'moderation/missing-field', params: { field: 'registration' } }],
  ],
  ['a closing at once', 'close', { closesAt: minute(4) }, {}, []],
  [
    'a closing that has been',
    'close',
    { closesAt: minute(3) },
    {},
    [{ code: 'moderation/bad-date', params: { field: 'closesAt' } }],
  ],
  ['a closing at another date', 'close', { closesAt: minute(90) }, { closesAt: minute(60) }, []],
  [
    'a closing of what the date has closed',
    'close',
    {},
    { closesAt: minute(3) },
    [{ code: 'moderation/forum-expired', params: { command: 'close', date: minute(3) } }],
  ],
  ['an opening of what is open', 'reopenForum', {}, {}, [{ code: 'moderation/forum-open', params: {} }]],
  [
    'an opening of what its mode closes',
    'reopenForum',
    {},
    { moderation: 'closed', closesAt: minute(3) },
    [{ code: 'moderation/use-set-mode', params: {} }],
  ],
  [
    'a thread that is locked',
    'lockThread',
    {},
    { lockedThreads: ['7'] },
    [{ code: 'moderation/thread-locked', params: { command: 'lockThread' } }],
  ],
  ['another thread', 'lockThread', {}, { lockedThreads: ['8'] }, []],
  ['a thread of a closed forum', 'lockThread', {}, { moderation: 'closed' }, []],
  [
    'a thread that is not locked',
    'unlockThread',
    {},
    { lockedThreads: ['77', '__proto__'] },
    [{ code: 'moderation/thread-not-locked', params: {} }],
  ],
])('%s: %s', (_, type, change, forum, obstacles) => {
  expect(found(type, change, { ...OPEN, ...forum })).toEqual(obstacles)
})

test('an id that the log knows is used', () => {
  const command = { type: 'close', id: 'f1', at: minute(4), actor: admin } as const
  expect(findForumObstacles(OPEN, command, undefined, 'open')).toEqual([
    { code: 'moderation/command-id-used', params: { id: 'f1', command: 'open' } },
  ])
})

test.each([null, undefined, 3, {}, { type: 'constructor' }])('%j is no command', (command) => {
  expect(findForumObstacles(OPEN, command as unknown as ForumCommand, [])).toEqual([
    { code: 'moderation/unknown-command', params: { command: Object(command).type ?? null } },
  ])
})

test.each<[ForumCommandType, Partial<ForumState>, french: string, english: string]>([
  ['close', { moderation: 'closed' }, 'Ce forum est déjà fermé.', 'Comments are already closed.'],
  [
    'close',
    { closesAt: minute(3) },
    'Ce forum est déjà fermé, depuis le 12/06/2014 à 10\u00A0h\u00A003 UTC.',
    'Comments are already closed, since 2014-06-12 at 10:03 UTC.',
  ],
  ['lockThread', { lockedThreads: ['7'] }, 'Ce fil est déjà verrouillé.', 'This thread is already locked.'],
])('who moderates is told that it is done already: %s of %j', (type, change, french, english) => {
  const obstacles = found(type, {}, { ...OPEN, ...change })
  expect(obstacles.map((one) => wordsOf(one, 'fr'))).toEqual([french])
  expect(obstacles.map((one) => wordsOf(one, 'en'))).toEqual([english])
})

test('readers are told what a thread that is locked takes no more', () => {
  const locked = { code: 'moderation/thread-locked', params: {} }
  expect(wordsOf(locked, 'fr')).toBe('Ce fil est verrouillé\u00A0: il ne prend plus ni réponse ni modification.')
  expect(wordsOf(locked, 'en')).toBe('This thread is locked: it takes neither replies nor edits.')
})
