import { describe, expect, test } from 'vitest'
import {
  type Comment,
  checkDuplicates,
  checkFlood,
  checkHiddenText,
  checkInvariants,
  checkLanguage,
  checkLengths,
  checkLinkHosts,
  checkLinks,
  checkSignature,
  checkToken,
  checkTrap,
  checkWords,
  decide,
  decideAppeal,
  decideForum,
  decideMany,
  decideReport,
  dueActions,
  evolve,
  evolveForum,
  evolveReport,
  fileAppeal,
  joinFindings,
  openForum,
  parentFacts,
  policyOfForum,
  previewMany,
  queue,
  replay,
  runChecks,
  sealEntry,
  selectForBulk,
  statementFacts,
  strict,
  submit,
  threadVisibility,
  verifySeals,
  verifySealsAsync,
  visibility,
  visibleThread,
} from '../../src/moderation/index.ts'
import { author, inState, minute } from './sample.ts'

// What plain JavaScript gives where a variable was never filled.
const nothing = undefined as never
const policy = { mode: 'a-priori' } as const

describe('what is no list is named', () => {
  test.each<[name: string, call: () => unknown]>([
    ['comments', () => queue(nothing, policy)],
    ['comments', () => dueActions(nothing, policy, '2014-06-12T10:00:00Z')],
    ['entries', () => replay(nothing)],
    ['facts.appeals', () => fileAppeal(inState.rejected, nothing, policy, { log: [] } as never)],
    ['facts.log', () => fileAppeal(inState.rejected, nothing, policy, nothing)],
    ['findings', () => joinFindings(nothing)],
    ['log', () => statementFacts(nothing)],
    ['log', () => verifySeals(nothing, () => '')],
    ['selection.items', () => previewMany(nothing, 'approve', nothing, policy, '2014-06-12T10:00:00Z')],
    ['thread', () => checkInvariants(nothing, new Map())],
    ['thread', () => threadVisibility(nothing)],
    ['thread', () => visibility(nothing, '7')],
    ['thread', () => visibleThread(nothing)],
  ])('`%s`: %s', (name, call) => {
    expect(call).toThrow(new TypeError(`Expected \`${name}\` to be a list, got \`undefined\``))
  })

  test('`log`, in its own time', async () => {
    const wanted = new TypeError('Expected `log` to be a list, got `undefined`')
    await expect(verifySealsAsync(nothing)).rejects.toEqual(wanted)
  })
})

describe('what is no object is named', () => {
  test.each<[name: string, call: () => unknown]>([
    ['comment', () => evolve(nothing, nothing)],
    ['entry', () => evolve(inState.pending, nothing)],
    ['entry', () => evolveForum(undefined, nothing)],
    ['entry', () => evolveReport(undefined, nothing)],
    ['forum', () => policyOfForum(nothing)],
  ])('`%s`: %s', (name, call) => {
    expect(call).toThrow(new TypeError(`Expected \`${name}\` to be an object, got \`undefined\``))
  })

  test('`digest`', () => {
    const wanted = new TypeError('Expected `digest` to be a function, got `null`')
    expect(() => sealEntry({} as never, null, nothing)).toThrow(wanted)
    expect(() => verifySeals([], nothing)).toThrow(wanted)
  })

  test('`logs`', () => {
    expect(() => checkInvariants([], {} as never)).toThrow(
      new TypeError('Expected `logs` to be a Map, got a value of type `object`'),
    )
  })

  test('`opening`', () => {
    expect(() => openForum(nothing)).toThrow(new TypeError('Expected `opening` to be an object, got `null`'))
  })

  const checks = {
    checkDuplicates,
    checkFlood,
    checkHiddenText,
    checkLanguage,
    checkLengths,
    checkLinkHosts,
    checkLinks,
    checkSignature,
    checkToken,
    checkTrap,
    checkWords,
  }

  test.each(Object.entries(checks))('`input` and `settings` of %s', (_name, check) => {
    const input = { at: '2014-06-12T10:00:00Z', content: { text: 'Bonjour' } }
    expect(() => check(nothing, {})).toThrow(new TypeError('Expected `input` to be an object, got `undefined`'))
    expect(() => check(input, nothing)).toThrow(new TypeError('Expected `settings` to be an object, got `undefined`'))
  })

  test('`policy`, of what readers see', () => {
    const none = new TypeError('Expected `policy` to be an object, got `null`')
    expect(() => visibility([inState.published], '7', null as never)).toThrow(none)
    expect(() => threadVisibility([], null as never)).toThrow(none)
    expect(() => visibleThread([], null as never)).toThrow(none)
    expect(() => parentFacts([], '7', null as never)).toThrow(none)
  })
})

describe('what a list holds that is no comment is named by its place', () => {
  const lists: Readonly<Record<string, (comments: readonly Comment[]) => unknown>> = {
    'comments of queue': (comments) => queue(comments, policy),
    'comments of dueActions': (comments) => dueActions(comments, policy, '2014-06-12T10:00:00Z'),
    'comments of selectForBulk': (comments) => selectForBulk(comments, { ids: ['7'] }),
    'thread of visibility': (comments) => visibility(comments, '7'),
    'thread of threadVisibility': (comments) => threadVisibility(comments),
    'thread of visibleThread': (comments) => visibleThread(comments),
    'thread of parentFacts': (comments) => parentFacts(comments, '7'),
  }

  test.each(Object.entries(lists))('%s', (words, call) => {
    const [name] = words.split(' ')
    for (const [one, shown] of [
      [null, '`null`'],
      [nothing, '`undefined`'],
      [3, '`3`'],
    ] as const) {
      const wanted = new TypeError(`Expected \`${name}[1]\` to be an object, got ${shown}`)
      expect(() => call([inState.pending, one as never])).toThrow(wanted)
    }
    if (name === 'comments') expect(() => call([{} as never])).toThrow('Expected `comments[0].state` to be one of')
    expect(() => call(null as never)).toThrow(new TypeError(`Expected \`${name}\` to be a list, got \`null\``))
  })
})

describe('what a list holds that is no object is named by its place', () => {
  const at = '2014-06-12T10:00:00Z'
  const gap = [null] as never
  const last = { at }
  const forum = { moderation: 'a-priori', last, forum: { type: 'article', id: '12' }, version: 1, lockedThreads: [] }
  const approve = { type: 'approve', id: 'c9', at, actor: { role: 'admin', id: 'a1' } } as never

  test.each<[name: string, call: () => unknown]>([
    ['thread[0]', () => checkInvariants(gap, new Map())],
    ['findings[0]', () => joinFindings(gap)],
    ['findings[0]', () => submit(nothing, policy, gap)],
    ['log[0]', () => statementFacts(gap)],
    ['facts.log[0]', () => fileAppeal(inState.rejected, nothing, policy, { log: gap, appeals: [] })],
    ['facts.appeals[0]', () => fileAppeal(inState.rejected, nothing, policy, { log: [], appeals: gap })],
    ['selection.items[0]', () => previewMany({ ok: true, items: gap } as never, 'approve', nothing, policy, at)],
    ['selection.items[0]', () => decideMany({ ok: true, items: gap } as never, approve, policy)],
    ['options.log[0]', () => decide(inState.pending, approve, policy, { log: gap })],
    ['options.log[0]', () => decideForum(forum as never, approve, { log: gap })],
    ['input.history[0]', () => runChecks({ at, content: { text: 'a' }, history: gap }, {})],
    ['input.history[0]', () => checkFlood({ at, content: { text: 'a' }, history: gap }, { flood: [] })],
    ['input.history[0]', () => checkDuplicates({ at, content: { text: 'a' }, history: gap }, strict)],
  ])('`%s`: %s', (name, call) => {
    expect(call).toThrow(new TypeError(`Expected \`${name}\` to be an object, got \`null\``))
  })

  test('`findings` of new words', () => {
    const edit = { type: 'editByAuthor', id: 'c9', at: minute(9), actor: author, content: { text: 'Bonsoir' } } as const
    const wanted = new TypeError('Expected `findings[0]` to be an object, got `null`')
    expect(() => decide(inState.pending, { ...edit, findings: gap }, policy)).toThrow(wanted)
  })
})

describe('what lacks a part is named with it', () => {
  const item = { ok: true, items: [{ comment: { state: 'pending' } }] } as never

  test.each<[name: string, call: () => unknown]>([
    ['comment.last', () => decide({ state: 'pending' } as never, nothing, policy)],
    ['entry.actor', () => evolve(inState.pending, {} as never)],
    ['entry.to', () => evolve(inState.pending, { actor: {} } as never)],
    ['entry.actor', () => evolveForum(undefined, {} as never)],
    ['entry.forum', () => evolveForum(undefined, { actor: {} } as never)],
    ['entry.actor', () => evolveReport(undefined, {} as never)],
    ['log[0].actor', () => statementFacts([{} as never])],
    ['selection.items[0].comment.last', () => decideMany(item, nothing, policy)],
    ['selection.items[0].comment.last', () => previewMany(item, 'approve', nothing, policy, minute(9))],
    ['state.last', () => decideForum({ moderation: 'a-priori' } as never, nothing)],
    ['state.forum', () => decideForum({ moderation: 'a-priori', last: { at: minute(0) } } as never, nothing)],
    ['facts.log[0].actor', () => fileAppeal(inState.rejected, nothing, policy, { log: [{ at: minute(0) }] } as never)],
  ])('`%s`: %s', (name, call) => {
    expect(call).toThrow(new TypeError(`Expected \`${name}\` to be an object, got \`undefined\``))
  })

  test('dates of what is stored are instants', () => {
    const { pending } = inState
    const report = { id: 's1', state: 'open', comment: pending.id, version: 1, last: { at: minute(1) } } as never
    const appeal = { id: 'p1', state: 'open', comment: pending.id, filedAt: '2014-06-12 10:00:00' } as never
    expect(() => decideReport(report, pending, nothing, policy)).toThrow('Expected `report.filedAt` to be an ISO 8601')
    expect(() => decideAppeal(appeal, pending, nothing, policy)).toThrow('Expected `appeal.filedAt` to be an ISO 8601')
  })

  test('a report that a database gives as `null` is none', () => {
    expect(() => evolveReport(null as never, { actor: {} } as never)).toThrow('Expected `entry` to be the next one')
  })
})

describe('a check that an app calls by itself', () => {
  test('takes what is no text for what was not written, as all of them together do', () => {
    for (const content of [nothing, null, {}, { text: 12, title: null, link: 3 }] as never[]) {
      const input = { at: '2014-06-12T10:00:00Z', content, signature: { name: 3, email: 4 } as never }
      const settings = {
        ...strict,
        requires: [],
        token: nothing,
        badHosts: { hosts: ['a.example'], verdict: 'spam' },
      } as const
      const alone = [checkLengths, checkSignature, checkLinkHosts, checkDuplicates, checkWords].flatMap((check) =>
        check(input, settings),
      )
      expect(alone).toEqual([{ check: 'length', verdict: 'refuse', code: 'moderation/text-blank' }])
      expect(alone).toEqual(runChecks(input, settings))
    }
  })

  test('names a date that is none, where it asks for one', () => {
    const wanted = new TypeError(
      'Expected `input.at` to be an ISO 8601 instant, as `toISOString()` gives it, got `undefined`',
    )
    const form = { token: { issuedAt: '2014-06-12T10:00:00Z', isUsed: false } }
    for (const check of [checkFlood, checkDuplicates, checkToken]) {
      expect(() => check({ form } as never, strict)).toThrow(wanted)
      expect(() => check({ form } as never, {})).not.toThrow()
    }
  })

  test('takes `null` for a history that is not known', () => {
    const input = { at: '2014-06-12T10:00:00Z', content: { text: 'Bonjour' }, history: null as never }
    expect([...checkFlood(input, strict), ...checkDuplicates(input, strict)]).toEqual([])
  })
})
