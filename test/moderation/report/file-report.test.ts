import { describe, expect, test } from 'vitest'
import { describe as inWords } from '../../../src/i18n/describe.ts'
import { fileReport } from '../../../src/moderation/report/file-report.ts'
import type { FileReport } from '../../../src/moderation/report/report-command.ts'
import {
  accept,
  admin,
  blockersOf,
  born,
  codesOf,
  fresh,
  inState,
  minute,
  POSTERIORI,
  PRIORI,
  reader,
  system,
} from '../sample.ts'

const NOTICE = {
  reasons: 'Le message met en cause une personne.',
  location: 'https://example.org/article12#forum7',
  name: 'Dominique Petit',
  email: 'dominique@example.org',
  goodFaith: true,
} as const

const FILING: FileReport = { id: 'c2', at: minute(1), actor: reader, report: 's1', ground: 'illegal', notice: NOTICE }
const published = born(POSTERIORI)

test('the report is open, and the comment knows it', () => {
  const filed = fileReport(published, FILING, POSTERIORI)
  if (!filed.ok) throw new Error('refused')
  expect(filed.report.next).toEqual({
    id: 's1',
    state: 'open',
    comment: '7',
    by: 'r1',
    ground: 'illegal',
    notice: NOTICE,
    filedAt: minute(1),
    isAppealed: false,
    version: 1,
    last: { commandId: 'c2', command: 'file', at: minute(1), by: 'r1' },
  })
  expect(filed.comment.next.reports).toEqual([{ id: 's1', at: minute(1), by: 'r1', ground: 'illegal' }])
  expect(filed.effects).toEqual([
    { kind: 'notify-moderators', comment: '7', because: 'reported' },
    { kind: 'notify-reporter', comment: '7', report: 's1', outcome: 'received' },
  ])
  expect(JSON.stringify([filed.report.entry, filed.comment.entry, filed.effects])).not.toMatch(/personne|Petit|example/)
})

test('at the threshold the comment waits again', () => {
  const filed = fileReport(published, FILING, { ...POSTERIORI, reportThreshold: 1 })
  expect(filed.ok && filed.comment.next).toMatchObject({ state: 'pending', why: 'reported' })
})

describe('a notice', () => {
  test('that lacks something is refused, and each thing is told in its own words', () => {
    const notice = { reasons: ' ' }
    const result = fileReport(published, { ...FILING, notice }, POSTERIORI)
    expect(blockersOf(result).map(({ params }) => params['missing'])).toEqual([
      'reasons',
      'location',
      'name',
      'email',
      'goodFaith',
    ])
    for (const blocker of blockersOf(result)) {
      expect(blocker).toMatchObject({ code: 'moderation/notice-incomplete', retry: 'later' })
      expect(inWords(blocker, 'fr')).not.toContain('Complétez le signalement')
      expect(inWords(blocker, 'en')).not.toContain('Complete the report')
    }
  })

  test('that is none lacks its reasons', () => {
    const bare = { ...FILING, ground: 'rules', notice: undefined } as unknown as FileReport
    expect(codesOf(fileReport(published, bare, POSTERIORI))).toEqual(['moderation/notice-incomplete'])
  })
})

test.each([
  [inState.pending, PRIORI, {}, 'moderation/not-visible'],
  [published, POSTERIORI, { actor: system }, 'moderation/not-reader'],
  [published, POSTERIORI, { expected: { version: 9, revision: 1 } }, 'moderation/stale-version'],
  [published, POSTERIORI, { id: 'birth' }, 'moderation/command-id-used'],
  [published, POSTERIORI, { report: '' }, 'moderation/missing-field'],
])('what forbids a report of the comment forbids to file one: %#', (comment, policy, change, code) => {
  const filed = fileReport(comment, { ...FILING, ...change }, policy)
  expect(codesOf(filed)).toEqual([code])
  expect(filed.ok ? undefined : filed.refusal.command).toBe('report')
})

describe('a report that is sent again', () => {
  function sent() {
    const filed = fileReport(published, FILING, POSTERIORI)
    if (!filed.ok) throw new Error('refused')
    const { next, entry } = filed.comment
    return { filed, next, entry, options: { log: [entry] } }
  }

  test('is answered as it was, with nothing to do a second time', () => {
    const { filed, next, entry, options } = sent()
    expect(fileReport(next, FILING, POSTERIORI, options)).toEqual({
      ok: true,
      repeated: true,
      report: { entry: filed.report.entry },
      comment: { ok: true, repeated: true, next, entry, effects: [] },
      effects: [],
    })
  })

  test('is the one that was filed, whatever it is called now', () => {
    const { filed, next, options } = sent()
    const again = fileReport(next, { ...FILING, report: 's2', ground: 'spam' }, POSTERIORI, options)
    expect(again).toMatchObject({ ok: true, repeated: true, report: { entry: filed.report.entry } })
  })

  test('is so whatever became of the comment and of the rules since', () => {
    const { filed, next, options } = sent()
    const erased = accept(next, fresh('erase', next, admin, minute(9)), POSTERIORI).next
    for (const comment of [next, erased]) {
      const again = fileReport(comment, FILING, { mode: 'closed', rulesVersion: '2' }, options)
      expect(again).toMatchObject({ ok: true, repeated: true, report: { entry: filed.report.entry }, effects: [] })
    }
  })

  test.each<[object, readonly string[]]>([
    [{ actor: { ...reader, id: 'r2' } }, ['moderation/command-id-used', 'moderation/command-id-used']],
    [{ id: 'c3' }, ['moderation/already-reported']],
  ])('is another one with %j', (change, codes) => {
    const { next, options } = sent()
    const result = fileReport(next, { ...FILING, ...change }, POSTERIORI, options)
    expect(codesOf(result)).toEqual(codes)
    expect(blockersOf(result)[0]?.retry).toBe(codes.length > 1 ? 'reload' : 'never')
  })

  test('is not known without the log', () => {
    const { next } = sent()
    expect(codesOf(fileReport(next, FILING, POSTERIORI))).toContain('moderation/command-id-used')
  })
})

test.each([null, undefined, 3, 'x', {}])('a command that is %j is refused, not thrown at', (command) => {
  const result = fileReport(inState.published, command as unknown as FileReport, POSTERIORI)
  expect(codesOf(result)).toContain('moderation/unknown-role')
  expect(result.ok ? undefined : result.refusal).toMatchObject({ command: 'report', state: 'published' })
})
