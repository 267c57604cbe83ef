import { expect, test } from 'vitest'
import { faultOf } from '../../../src/moderation/log/entry-shape.ts'
import type { LogEntry } from '../../../src/moderation/log/log-entry.ts'
import { replay } from '../../../src/moderation/log/replay.ts'
import { submit } from '../../../src/moderation/submit.ts'
import { accept, fresh, PRIORI, SUBMISSION } from '../sample.ts'

const born = submit(SUBMISSION, PRIORI)
if (!born.ok) throw new Error('refused')
const { entry: birth, next } = born
const { entry: change } = accept(next, fresh('approve', next), PRIORI)

const since = change.at
const REPORT = { id: 's1', at: since, by: 'r2', ground: 'spam' }
const retracted = (fields: object): object => ({ ...change, to: { state: 'retracted', ...fields } })

test.each([
  ['nothing', null, 'comment'],
  ['a text', 'approve', 'comment'],
  ['a list', [birth], 'comment'],
  ['an empty object', {}, 'comment'],
  ['no number', { ...change, seq: '2' }, 'seq'],
  ['no id', { ...change, commandId: '' }, 'commandId'],
  ['a day for an instant', { ...change, at: '2014-06-12' }, 'at'],
  ['nobody', { ...change, actor: null }, 'actor.id'],
  ['a role that is none', { ...change, actor: { id: 'm1', role: 'boss' } }, 'actor.role'],
  ['no state', { ...change, to: null }, 'to.state'],
  ['a state that is none', { ...change, to: { ...change.to, state: 'public' } }, 'to.state'],
  ['a state without what it carries', { ...change, to: { state: 'published' } }, 'to.basis.kind'],
  ['a state without its date', { ...birth, to: { state: 'pending', why: 'a-priori' } }, 'to.since'],
  ['no revision', { ...change, revision: null }, 'revision'],
  ['no rules', { ...change, policy: undefined }, 'policy.mode'],
  ['a mode that is none', { ...birth, policy: { mode: 'abo' } }, 'policy.mode'],
  ['a command that is none', { ...change, command: 'toString' }, 'command'],
  ['an arrival by a command', { ...birth, command: 'approve' }, 'command'],
  ['an arrival that erases', { ...birth, to: { state: 'erased', wasPublic: false, since: birth.at } }, 'to.state'],
  ['an arrival nowhere', { ...birth, forum: undefined }, 'forum.type'],
  ['an answer to a number', { ...birth, parent: 3 }, 'parent'],
  ['an answer to no name', { ...birth, parent: '' }, 'parent'],
  ['an origin that is none', { ...change, from: 'public' }, 'from'],
  ['a report without an id', { ...change, report: {} }, 'report'],
  ['a report without its date', { ...change, command: 'report', report: { ...REPORT, at: null } }, 'report'],
  ['a report by nobody', { ...change, command: 'report', report: { ...REPORT, by: '' } }, 'report'],
  ['a report on no ground', { ...change, command: 'report', report: { ...REPORT, ground: undefined } }, 'report'],
  ['a report that is not there', { ...change, command: 'report' }, 'report'],
  ['a report with a decision', { ...change, report: REPORT }, 'report'],
  ['a report settled that has no id', { ...change, command: 'settleReport', settled: {} }, 'settled'],
  ['a report settled that is not there', { ...change, command: 'settleReport' }, 'settled'],
  ['a purge that is not there', { ...change, command: 'purgeIdentifiers' }, 'purged'],
  ['a withdrawal that does not tell what was seen', retracted({ since }), 'to.wasPublic'],
  ['a withdrawal that tells it in words', retracted({ wasPublic: 'no', since }), 'to.wasPublic'],
  ['a withdrawal without its date', retracted({ wasPublic: true }), 'to.since'],
  ['an erasure without its date', { ...change, to: { state: 'erased', wasPublic: true } }, 'to.since'],
  ['a purge that is none', { ...change, command: 'purgeIdentifiers', purged: 'all' }, 'purged'],
])('%s', (_, entry, field) => {
  expect(faultOf(entry)).toBe(field)
  const isFirst = (entry as { from?: unknown } | null)?.from === null
  const log = (isFirst ? [entry] : [birth, entry]) as readonly LogEntry[]
  expect(replay(log, next)).toMatchObject({
    ok: false,
    problems: [{ code: 'moderation/log-shape', path: [isFirst ? 0 : 1] }],
  })
})

test.each([birth, change])('an entry of $command lacks nothing', (entry) => {
  expect(faultOf(entry)).toBeUndefined()
  expect(faultOf(JSON.parse(JSON.stringify(entry)))).toBeUndefined()
})

test('a log that is no list is a wrong argument', () => {
  expect(() => replay({} as never)).toThrow(
    new TypeError('Expected `entries` to be a list, got a value of type `object`'),
  )
})
