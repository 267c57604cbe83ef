import { describe, expect, test } from 'vitest'
import type { Appeal } from '../../../src/moderation/appeal/appeal.ts'
import { type FileAppeal, fileAppeal } from '../../../src/moderation/appeal/file-appeal.ts'
import type { Comment } from '../../../src/moderation/comment.ts'
import type { LogEntry } from '../../../src/moderation/log/log-entry.ts'
import type { Policy } from '../../../src/moderation/policy.ts'
import {
  accept,
  admin,
  author,
  blockersOf,
  born,
  codesOf,
  fresh,
  minute,
  moderator,
  POSTERIORI,
  PRIORI,
  reader,
  system,
} from '../sample.ts'

interface Story {
  readonly comment: Comment
  readonly log: readonly LogEntry[]
}

function after(
  start: Comment,
  ...steps: readonly (readonly [Parameters<typeof fresh>[0], Parameters<typeof fresh>[2]])[]
): Story {
  let comment = start
  const log: LogEntry[] = []
  for (const [type, actor] of steps) {
    const at = type === 'purgeIdentifiers' ? '2015-06-12T10:00:00Z' : minute(comment.version)
    const { next, entry } = accept(comment, fresh(type, comment, actor, at), POSTERIORI)
    comment = next
    log.push(entry)
  }
  return { comment, log }
}

const rejected = after(born(PRIORI), ['reject', moderator])
const removed = after(born(POSTERIORI), ['remove', moderator])
const spam = after(born(PRIORI), ['markSpam', moderator])
const spamByCheck = after(born(PRIORI), ['markSpam', system])
const published = after(born(PRIORI), ['reject', moderator], ['approve', moderator])
const refusedAnew = after(
  born(PRIORI),
  ['reject', moderator],
  ['approve', moderator],
  ['undo', { ...moderator, id: 'm2' }],
)
const undone = after(born(PRIORI), ['reject', moderator], ['reopen', moderator])

const spamAnew = after(
  born(POSTERIORI),
  ['markSpam', moderator],
  ['approve', moderator],
  ['editByAuthor', author],
  ['markSpam', system],
)
const rejectedAnew = after(
  born(PRIORI),
  ['reject', moderator],
  ['reopen', moderator],
  ['reject', { ...moderator, id: 'm2' }],
  ['purgeIdentifiers', { role: 'admin', id: 'a1' }],
)

const restored = after(born(POSTERIORI), ['remove', moderator], ['undo', moderator])
const erased = after(born(PRIORI), ['reject', moderator], ['erase', admin])
const elsewhere = rejected.log.map((entry) => ({ ...entry, comment: '8' }))

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
    ['of what a check decided after a person', spamAnew, {}, ['moderation/nothing-to-appeal']],
    ['of what an undo made public', restored, {}, ['moderation/nothing-to-appeal']],
    ['of what led elsewhere', { ...rejected, comment: spamByCheck.comment }, {}, ['moderation/nothing-to-appeal']],
    ['of another comment', { ...rejected, log: elsewhere }, {}, ['moderation/nothing-to-appeal']],
    ['of what is erased', erased, {}, ['moderation/not-party', 'moderation/nothing-to-appeal']],
    ['of what is public again', published, {}, ['moderation/nothing-to-appeal']],
    ['of what waits again', undone, {}, ['moderation/nothing-to-appeal']],
    ['of what a log does not tell', { ...rejected, log: [] }, {}, ['moderation/nothing-to-appeal']],
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

test('the decision that stands is contested, whatever was done to the address since', () => {
  const filed = file(rejectedAnew, { at: '2016-01-01T00:00:00Z' })
  expect(filed.ok && filed.next).toMatchObject({ entry: 4, decidedBy: 'm2' })
})

test('to take back what had lifted a refusal is a decision that can be contested', () => {
  const filed = file(refusedAnew)
  expect(filed.ok && filed.next).toMatchObject({ entry: 4, decidedBy: 'm2' })
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

test('the latest decision is the contested one', () => {
  const twice = after(
    born(PRIORI),
    ['reject', moderator],
    ['reopen', moderator],
    ['reject', { ...moderator, id: 'm2' }],
  )
  const filed = file(twice)
  expect(filed.ok && filed.next).toMatchObject({ entry: 4, decidedBy: 'm2' })
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
