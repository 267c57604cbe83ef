import { describe, expect, test } from 'vitest'
import type { Appeal } from '../../../src/moderation/appeal/appeal.ts'
import { type FileAppeal, fileAppeal } from '../../../src/moderation/appeal/file-appeal.ts'
import type { LogEntry } from '../../../src/moderation/log/log-entry.ts'
import type { Policy } from '../../../src/moderation/policy.ts'
import { author, blockersOf, codesOf, minute, PRIORI, reader } from '../sample.ts'
import { erased, rejected, removed, type Story, spam, spamByCheck } from './stories.ts'

const FILING: FileAppeal = { id: 'a1', at: minute(30), actor: author, appeal: 'a-7', reasons: 'Je parlais de pain.' }

function file({ comment, log }: Story, change: object = {}, policy: Policy = PRIORI, appeals: readonly never[] = []) {
  return fileAppeal(comment, { ...FILING, ...change }, policy, { log, appeals })
}

test.each([
  ['rejected', rejected],
  ['removed', removed],
  ['spam', spam],
])('a decision can be contested: %s', (_, story) => {
  const filed = file(story)
  if (!filed.ok) throw new Error(`refused: ${codesOf(filed)}`)
  expect(filed.next).toEqual({
    id: 'a-7',
    state: 'open',
    comment: '7',
    entry: 2,
    decidedBy: 'm1',
    by: 'w1',
    reasons: 'Je parlais de pain.',
    filedAt: minute(30),
    commandId: 'a1',
  })
  expect(filed.effects).toEqual([
    { kind: 'notify-moderators', comment: '7', because: 'appealed' },
    { kind: 'notify-appellant', comment: '7', appeal: 'a-7', outcome: 'received' },
  ])
  expect(JSON.stringify(filed.effects)).not.toContain('pain')
})

describe('an appeal is refused', () => {
  test.each<[string, Story, object, readonly string[]]>([
    ['of what a check decided', spamByCheck, {}, ['moderation/nothing-to-appeal']],
    ['of what is erased', erased, {}, ['moderation/erased', 'moderation/nothing-to-appeal']],
    ['by a reader', rejected, { actor: reader }, ['moderation/not-party']],
    ['by the author in another role', rejected, { actor: { ...reader, id: 'w1' } }, ['moderation/not-party']],
    ['by another author', rejected, { actor: { ...author, id: 'w2' } }, ['moderation/not-party']],
    ['by who is not verified', rejected, { actor: { role: 'author', id: 'w1' } }, ['moderation/identity-unverified']],
    ['without reasons', rejected, { reasons: ' ' }, ['moderation/missing-field']],
    ['without an id', rejected, { appeal: '' }, ['moderation/missing-field']],
    ['without a date', rejected, { at: 'hier' }, ['moderation/bad-date']],
    ['before the decision', rejected, { at: minute(0) }, ['moderation/clock-backwards']],
    ['under a used id', rejected, { id: 'c2' }, ['moderation/command-id-used']],
    ['by nobody', rejected, { actor: null }, ['moderation/unknown-role']],
  ])('%s', (_, story, change, codes) => {
    const result = file(story, change)
    expect(codesOf(result)).toEqual(codes)
    expect(result.ok ? undefined : result.refusal).toMatchObject({ command: 'appeal', state: story.comment.state })
  })

  test('when that decision was contested before, and not when another one was', () => {
    const filed = file(rejected)
    if (!filed.ok) throw new Error('refused')
    const { comment, log } = rejected
    const again = { ...FILING, id: 'a2', appeal: 'a-8' }
    expect(codesOf(fileAppeal(comment, again, PRIORI, { log, appeals: [filed.next] }))).toEqual([
      'moderation/already-appealed',
    ])
    const older = { ...filed.next, entry: 1 }
    expect(fileAppeal(comment, again, PRIORI, { log, appeals: [older] }).ok).toBe(true)
    const elsewhere = { ...filed.next, comment: '8' }
    expect(fileAppeal(comment, again, PRIORI, { log, appeals: [elsewhere] }).ok).toBe(true)
  })

  test.each([
    [minute(24 * 60), true],
    [minute(24 * 60 + 1), false],
  ])('at %s, later than the site allows: %s may pass', (at, ok) => {
    const result = file(rejected, { at }, { ...PRIORI, appealDays: 1 })
    expect(result.ok).toBe(ok)
    const date = new Date(Date.parse(minute(24 * 60 + 1))).toISOString()
    if (!ok) expect(blockersOf(result)).toEqual([{ code: 'moderation/appeal-late', params: { date }, retry: 'never' }])
  })
})

test('an appeal that is sent again is answered as it was', () => {
  const filed = file(rejected)
  if (!filed.ok) throw new Error('refused')
  const { comment, log } = rejected
  const send = (change: object, appeal: Appeal = filed.next) =>
    fileAppeal(comment, { ...FILING, ...change }, PRIORI, { log, appeals: [appeal] })
  expect(send({ at: minute(31) })).toEqual({ ok: true, repeated: true, next: filed.next, effects: [] })
  const used = 'moderation/command-id-used'
  expect(codesOf(send({ actor: { ...author, id: 'w2' } }))).toContain(used)
  expect(codesOf(send({ appeal: 'a-8' }))).toContain(used)
  expect(codesOf(send({ id: 'a2' }))).toEqual(['moderation/already-appealed'])
  expect(codesOf(send({}, { ...filed.next, state: 'denied' }))).toContain('moderation/already-appealed')
})

test.each<[object, object]>([
  [{ reasons: ' ' }, { field: 'reasons' }],
  [{ appeal: '' }, { field: 'appeal' }],
  [{ appeal: 8 }, { field: 'appeal', given: 'number' }],
  [{ id: 'c2' }, { id: 'c2', command: 'reject' }],
])('what is refused names what is wrong: %j', (change, params) => {
  expect(blockersOf(file(rejected, change)).map((blocker) => blocker.params)).toEqual([params])
})

test('an id that another appeal has is told with what it was of', () => {
  const filed = file(rejected)
  if (!filed.ok) throw new Error('refused')
  const { comment, log } = rejected
  const again = { ...FILING, appeal: 'a-8' }
  const result = fileAppeal(comment, again, PRIORI, { log, appeals: [{ ...filed.next, entry: 1 }] })
  expect(blockersOf(result).map(({ params }) => params)).toEqual([{ id: 'a1', command: 'appeal' }])
})

test.each([null, undefined, 3, 'x', {}])('a command that is %j is refused, not thrown at', (command) => {
  const filed = file(rejected)
  if (!filed.ok) throw new Error('refused')
  const { comment, log } = rejected
  const result = fileAppeal(comment, command as unknown as FileAppeal, PRIORI, { log, appeals: [filed.next] })
  expect(codesOf(result)).toContain('moderation/unknown-role')
  expect(result.ok ? undefined : result.refusal.command).toBe('appeal')
})

test.each<[change: object, name: string]>([
  [{ comment: 7 }, 'comment` to be a string, got `7`'],
  [{ entry: '2' }, "entry` to be a number from 0, got `'2'`"],
])('an appeal that was read back as %j is named: it would be found nowhere, and a second one filed', (change, name) => {
  const filed = file(rejected)
  if (!filed.ok) throw new Error('refused')
  const { comment, log } = rejected
  const appeals = [filed.next, { ...filed.next, ...change }]
  const again = () => fileAppeal(comment, { ...FILING, id: 'a2', appeal: 'a-8' }, PRIORI, { log, appeals })
  expect(again).toThrow(`\`facts.appeals[1].${name}`)
})

test.each<[change: object, name: string]>([
  [{ comment: 7 }, 'comment` to be a string, got `7`'],
  [{ seq: '2' }, "seq` to be a number from 0, got `'2'`"],
])('an entry that was read back as %j is named: no decision would be found', (change, name) => {
  const { comment, log } = rejected
  const changed = log.map((entry): LogEntry => ({ ...entry, ...change }))
  const call = () => fileAppeal(comment, FILING, PRIORI, { log: changed, appeals: [] })
  expect(call).toThrow(`\`facts.log[0].${name}`)
})
