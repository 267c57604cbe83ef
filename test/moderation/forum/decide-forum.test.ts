import { describe, expect, test } from 'vitest'
import { FORUM_CODES } from '../../../src/core/codes/moderation.ts'
import { FORUM_COMMAND_TYPES, FORUM_PHASES, type ForumCommandType } from '../../../src/core/moderation-states.ts'
import { describe as inWords } from '../../../src/i18n/describe.ts'
import { type DecideForumOptions, decideForum, type ForumDecision } from '../../../src/moderation/forum/decide-forum.ts'
import type { ForumCommand } from '../../../src/moderation/forum/forum-command.ts'
import type { ForumState } from '../../../src/moderation/forum/forum-state.ts'
import { forumTable } from '../../../src/moderation/forum/forum-table.ts'
import { type ForumOpening, openForum } from '../../../src/moderation/forum/open-forum.ts'
import { policyOfForum } from '../../../src/moderation/forum/policy-of-forum.ts'
import { submit } from '../../../src/moderation/submit.ts'
import { admin, deepFreeze, minute, moderator, reader, SUBMISSION, system } from '../sample.ts'

const OPENING: ForumOpening = {
  commandId: 'f1',
  at: minute(0),
  actor: admin,
  forum: { type: 'article', id: '12' },
  moderation: 'a-priori',
}

const opened = (change: Partial<ForumOpening> = {}): ForumState => deepFreeze(openForum({ ...OPENING, ...change }).next)

const open = opened()
const announced = opened({ closesAt: minute(60) })
const expired = opened({ closesAt: minute(0) })
const closed = opened({ moderation: 'closed' })
const reopened: ForumState = { ...open, reopenedAt: minute(0) }

function order(type: ForumCommandType, on: ForumState, change: object = {}): ForumCommand {
  const fields = { id: `f${on.version + 1}`, at: minute(on.version), actor: admin, expected: { version: on.version } }
  const own = {
    setMode: { moderation: 'a-posteriori' },
    close: {},
    reopenForum: {},
    lockThread: { thread: '7' },
    unlockThread: { thread: '7' },
  }
  return { ...fields, type, ...own[type], ...change } as ForumCommand
}

function accept(on: ForumState, command: ForumCommand, options?: DecideForumOptions) {
  const result = decideForum(on, command, options)
  if (!result.ok) throw new Error(`refused: ${codesOf(result)}`)
  return result
}

function codesOf(result: ForumDecision): readonly string[] {
  return result.ok ? [] : result.refusal.blockers.map(({ code }) => code)
}

const locked: ForumState = deepFreeze({
  ...open,
  lockedThreads: ['7'],
  version: 2,
  last: { commandId: 'f2', command: 'lockThread', at: minute(1), by: 'a1' },
})

describe('an accepted command', () => {
  test.each([
    [
      'setMode',
      open,
      { moderation: 'a-posteriori', registration: 'required' },
      { moderation: 'a-posteriori', registration: 'required' },
    ],
    ['setMode', announced, {}, { moderation: 'a-posteriori', registration: 'optional', closesAt: minute(60) }],
    [
      'setMode',
      open,
      { moderation: 'a-priori', registration: 'required' },
      { moderation: 'a-priori', registration: 'required' },
    ],
    ['setMode', closed, {}, { moderation: 'a-posteriori', reopenedAt: minute(1) }],
    ['setMode', closed, { moderation: 'closed', registration: 'required' }, { registration: 'required' }],
    ['setMode', reopened, {}, { moderation: 'a-posteriori' }],
    ['close', open, {}, { closesAt: minute(1) }],
    ['close', announced, { closesAt: minute(5) }, { closesAt: minute(5) }],
    ['close', reopened, {}, { closesAt: minute(1) }],
    ['reopenForum', expired, {}, { moderation: 'a-priori', reopenedAt: minute(1) }],
    ['reopenForum', announced, {}, { moderation: 'a-priori', reopenedAt: minute(1) }],
    ['reopenForum', { ...reopened, closesAt: minute(1) }, {}, { reopenedAt: minute(1) }],
    ['lockThread', open, {}, { lockedThreads: ['7'] }],
    ['lockThread', locked, { thread: '8' }, { lockedThreads: ['7', '8'] }],
    ['lockThread', announced, {}, { lockedThreads: ['7'] }],
    ['unlockThread', locked, {}, { lockedThreads: [] }],
    ['unlockThread', { ...locked, lockedThreads: ['6', '7', '8'] }, {}, { lockedThreads: ['6', '8'] }],
  ] as const)('%s gives the next state, one entry, one version: %#', (type, on, change, expected) => {
    const command = order(type, on, change)
    const { next, entry, effects } = accept(on, command)
    // What the command does not change stays; an opened forum has no date of closing at all.
    const { closesAt: _, ...others } = on
    expect(next).toStrictEqual({
      ...(type === 'reopenForum' ? others : on),
      ...expected,
      version: on.version + 1,
      last: { commandId: command.id, command: type, at: command.at, by: 'a1' },
    })
    expect(entry).toMatchObject({
      seq: next.version,
      command: type,
      commandId: command.id,
      actor: { id: 'a1', role: 'admin' },
    })
    expect(effects).toEqual([{ kind: 'invalidate-forum', forum: on.forum }])
  })

  test('is judged on the comments that come, and changes none that are there', () => {
    const waiting = submit(SUBMISSION, policyOfForum(open))
    if (!waiting.ok) throw new Error('refused')
    const later = submit(
      { ...SUBMISSION, id: '8', commandId: 'b8' },
      policyOfForum(accept(open, order('setMode', open)).next),
    )
    expect(waiting.next.state).toBe('pending')
    expect(later.ok && later.next.state).toBe('published')
    const reply = { ...SUBMISSION, id: '9', commandId: 'b9', parent: { id: '7', thread: '7', isShown: true } }
    const answer = submit(reply, policyOfForum(locked))
    expect(answer.ok ? [] : answer.refusal.blockers.map(({ code }) => code)).toEqual(['moderation/thread-locked'])
    expect(submit(SUBMISSION, policyOfForum(locked)).ok).toBe(true)
  })

  test.each(['setMode', 'close', 'reopenForum'] as const)('%s leaves locked a thread that the form names', (type) => {
    const { next, entry } = accept({ ...locked, closesAt: minute(60) }, order(type, locked, { thread: '7' }))
    expect(next.lockedThreads).toEqual(['7'])
    expect(entry).not.toHaveProperty('thread')
  })

  test('can be given by moderators in scope, and a closing by a program', () => {
    const here = { role: 'moderator', id: 'm2', scope: { kind: 'sections', sections: ['3'] } } as const
    accept(open, order('setMode', open, { actor: here }), { sections: ['1', '3'] })
    const { expected: _, ...closing } = { ...order('close', open, { actor: system }) }
    accept(open, closing as ForumCommand)
  })
})

// They were read for moderators alone, and threw from inside, or left everybody out of scope.
test.each<[unknown, string]>([
  [null, '`options.sections` to be a list, got `null`'],
  ['3', "`options.sections` to be a list, got `'3'`"],
  [new Set(['3']), '`options.sections` to be a list, got a value of type `object`'],
  [[3], '`options.sections[0]` to be a string, got `3`'],
])('sections that are %o are named', (sections, message) => {
  const options = { sections } as DecideForumOptions
  expect(() => decideForum(open, order('setMode', open), options)).toThrow(`Expected ${message}`)
})

const produced = new Set<string>()

const refusals: readonly [ForumCommandType, ForumState, object, readonly string[], object?][] = [
  ['setMode', open, { type: 'abolish' }, ['moderation/unknown-command']],
  ['setMode', open, { moderation: 'abo' }, ['moderation/missing-field']],
  ['setMode', open, { moderation: 'a-priori' }, ['moderation/mode-unchanged']],
  ['setMode', open, { actor: reader }, ['moderation/not-moderator']],
  ['setMode', open, { actor: system }, ['moderation/not-moderator']],
  ['setMode', open, { actor: { ...admin, banned: true } }, ['moderation/banned']],
  ['setMode', open, { actor: { role: 'pope', id: 'p' } }, ['moderation/unknown-role']],
  [
    'setMode',
    open,
    { actor: { ...moderator, scope: { kind: 'articles', articles: ['13'] } } },
    ['moderation/out-of-scope'],
  ],
  ['setMode', open, { expected: undefined }, ['moderation/missing-field']],
  ['setMode', locked, { expected: { version: 1 } }, ['moderation/forum-stale']],
  ['setMode', open, { at: '2014-06-12' }, ['moderation/bad-date']],
  ['setMode', locked, { at: minute(0) }, ['moderation/clock-backwards']],
  ['setMode', open, { id: 'f1' }, ['moderation/command-id-used']],
  ['close', closed, {}, ['moderation/forum-closed']],
  ['close', expired, {}, ['moderation/forum-expired']],
  ['close', open, { closesAt: minute(0) }, ['moderation/bad-date']],
  ['close', open, { closesAt: 'demain' }, ['moderation/missing-field']],
  ['reopenForum', open, {}, ['moderation/forum-open']],
  ['reopenForum', closed, {}, ['moderation/use-set-mode'], { retry: 'other-command', try: 'setMode' }],
  ['reopenForum', closed, { actor: reader }, ['moderation/not-moderator', 'moderation/use-set-mode']],
  ['lockThread', locked, {}, ['moderation/thread-locked']],
  ['lockThread', open, { thread: '' }, ['moderation/missing-field']],
  ['unlockThread', open, {}, ['moderation/thread-not-locked']],
]

describe('a refused command', () => {
  test.each(refusals)('%s: %#', (type, on, change, codes, advice = {}) => {
    const result = decideForum(on, order(type, on, change))
    for (const code of codesOf(result)) produced.add(code)
    expect(codesOf(result)).toEqual(codes)
    if (result.ok) return
    expect(result.refusal.command).toBe('type' in change ? change.type : type)
    expect(result.refusal.blockers[0]).toMatchObject(advice)
    const reload = ['command-id-used', 'forum-stale']
    const later = ['missing-field', 'bad-date']
    for (const { code, retry } of result.refusal.blockers.filter((blocker) => blocker.try === undefined)) {
      const name = code.replace('moderation/', '')
      expect([code, retry]).toEqual([code, reload.includes(name) ? 'reload' : later.includes(name) ? 'later' : 'never'])
    }
    for (const blocker of result.refusal.blockers) {
      for (const language of ['fr', 'en'] as const) expect(inWords(blocker, language)).not.toMatch(/undefined|null/)
    }
  })

  test('offers another command only to whom it would be granted', () => {
    const result = decideForum(closed, order('reopenForum', closed, { actor: reader }))
    expect(result.ok ? undefined : result.refusal.blockers.map((blocker) => blocker.try)).toEqual([
      undefined,
      undefined,
    ])
  })

  test.each([null, undefined, 3, {}, { type: 'toString' }])('%j is refused, not thrown at', (command) => {
    const result = decideForum(open, command as unknown as ForumCommand)
    const name = Object(command).type
    expect(result.ok ? undefined : result.refusal).toEqual({
      command: name ?? '',
      state: 'open',
      blockers: [{ code: 'moderation/unknown-command', params: { command: name ?? null }, retry: 'never' }],
    })
  })

  test.each<[ForumCommandType, ForumState, object, object]>([
    ['close', expired, {}, { command: 'close', date: minute(0) }],
    ['close', closed, {}, { command: 'close' }],
    ['close', open, { closesAt: minute(0) }, { field: 'closesAt' }],
    ['close', open, { expected: { version: '1' } }, { field: 'expected.version' }],
    ['setMode', open, { expected: { version: '1' } }, { field: 'expected.version' }],
    ['setMode', open, { actor: reader }, { role: 'reader', command: 'setMode' }],
    ['setMode', open, { moderation: 'a-priori' }, { mode: 'a-priori' }],
    ['setMode', locked, { expected: { version: 1 } }, { seen: 1, now: 2, who: 'a1', when: minute(1) }],
  ])('tells what its words want: %s, %#', (type, on, change, params) => {
    const result = decideForum(on, order(type, on, change))
    expect(result.ok ? [] : result.refusal.blockers.map((blocker) => blocker.params)).toEqual([params])
  })

  test('tells how the forum stood', () => {
    const stateOf = (on: ForumState, at: string) => {
      const result = decideForum(on, order('close', on, { at, actor: reader }))
      return result.ok ? undefined : result.refusal.state
    }
    expect(stateOf(announced, minute(59))).toBe('open')
    expect(stateOf(announced, minute(60))).toBe('expired')
    expect(stateOf(expired, 'hier')).toBe('expired')
    expect(stateOf(closed, minute(1))).toBe('closed')
  })

  test('every code of forums was produced', () => {
    expect(FORUM_CODES.filter((code) => !produced.has(code))).toEqual([])
  })
})

test.each(FORUM_PHASES.flatMap((phase) => FORUM_COMMAND_TYPES.map((type) => [phase, type] as const)))(
  'the table is followed: %s, %s',
  (phase, type) => {
    const on = { open: type === 'reopenForum' ? announced : type === 'unlockThread' ? locked : open, closed, expired }[
      phase
    ]
    const result = decideForum({ ...on, lockedThreads: type === 'unlockThread' ? ['7'] : [] }, order(type, on))
    const cell = forumTable[phase][type]
    if (cell === 'accepted') expect(result.ok).toBe(true)
    else expect(codesOf(result)).toContain(cell)
  },
)

describe('a command sent twice', () => {
  const command = order('lockThread', open)

  test('is answered as it was, with the log', () => {
    const { next, entry } = accept(open, command)
    expect(next).toEqual(locked)
    const log = [openForum(OPENING).entry, entry]
    expect(decideForum(next, command, { log })).toEqual({ ok: true, repeated: true, next, entry, effects: [] })
  })

  test('is refused when another one has its id', () => {
    const { next, entry } = accept(open, command)
    const other = { ...command, type: 'unlockThread', at: minute(5), expected: { version: 2 } } as ForumCommand
    expect(codesOf(decideForum(next, other, { log: [entry] }))).toEqual(['moderation/command-id-used'])
    expect(codesOf(decideForum(next, { ...command, actor: moderator }, { log: [entry] }))).toContain(
      'moderation/command-id-used',
    )
  })
})

test('wrong arguments are named', () => {
  for (const none of [undefined, null, 'open']) {
    expect(() => decideForum(none as unknown as ForumState, order('close', open))).toThrow('`state`')
  }
  expect(() => decideForum({ ...open, moderation: 'abo' } as unknown as ForumState, order('close', open))).toThrow(
    '`state.moderation`',
  )
  expect(() => decideForum(open, order('close', open), { logs: [] } as object)).toThrow('`log`')
})
