import { describe, expect, test } from 'vitest'
import { describe as inWords } from '../../../src/i18n/describe.ts'
import type { Comment } from '../../../src/moderation/comment.ts'
import type { Policy } from '../../../src/moderation/policy.ts'
import { decideReport, type ReportDecision } from '../../../src/moderation/report/decide-report.ts'
import { fileReport } from '../../../src/moderation/report/file-report.ts'
import type { Report } from '../../../src/moderation/report/report.ts'
import type { FileReport, ReportHandling } from '../../../src/moderation/report/report-command.ts'
import {
  REPORT_COMMAND_TYPES,
  REPORT_STATES,
  type ReportCommandType,
  type ReportState,
  reportTable,
} from '../../../src/moderation/report/report-table.ts'
import {
  accept,
  admin,
  author,
  deepFreeze,
  fresh,
  GROUNDS,
  inState,
  minute,
  moderator,
  POSTERIORI,
  reader,
  system,
} from '../sample.ts'

const FILING: FileReport = {
  id: 'c2',
  at: minute(1),
  actor: reader,
  report: 's1',
  ground: 'off-topic',
  notice: { reasons: 'Le pain n’y est pour rien.' },
}

const other = { ...moderator, id: 'm9' } as const

interface Case {
  readonly report: Report
  readonly comment: Comment
}

const filed = fileReport(inState.published, FILING, POSTERIORI)
if (!filed.ok) throw new Error('refused')
const open: Case = deepFreeze({ report: filed.report.next, comment: filed.comment.next })

function order(type: ReportCommandType, { report, comment }: Case, change: object = {}): ReportHandling {
  const fields = {
    type,
    id: `r${report.version + 1}`,
    at: minute(9),
    actor: moderator,
    expected: { version: report.version },
  }
  const seen = { version: comment.version, revision: comment.revision }
  switch (type) {
    case 'uphold':
      return { ...fields, seen, grounds: GROUNDS, ...change } as ReportHandling
    case 'dismiss':
      return { ...fields, seen, ...change } as ReportHandling
    case 'appealReport':
      return { ...fields, actor: reader, ...change } as ReportHandling
    default:
      return { ...fields, ...change } as ReportHandling
  }
}

function codesOf(result: ReportDecision): readonly string[] {
  return result.ok ? [] : result.refusal.blockers.map(({ code }) => code)
}

function answer(on: Case, type: ReportCommandType, change: object = {}, policy: Policy = POSTERIORI) {
  const result = decideReport(on.report, on.comment, order(type, on, change), policy)
  if (!result.ok) throw new Error(`refused: ${codesOf(result)}`)
  const next: Case = { report: result.report.next, comment: result.comment?.next ?? on.comment }
  return { ...result, after: deepFreeze(next) }
}

const erasedComment = accept(open.comment, fresh('erase', open.comment, admin, minute(5)), POSTERIORI).next
const orphan: Case = { report: open.report, comment: erasedComment }
const taken = answer(open, 'take').after
const upheld = answer(open, 'uphold').after
const dismissed = answer(open, 'dismiss').after
const appealed = answer(dismissed, 'appealReport').after
const inReportState: Readonly<Record<ReportState, Case>> = {
  open,
  underReview: taken,
  upheld,
  dismissed,
  void: answer(orphan, 'voidReport').after,
}

describe('an accepted command', () => {
  test('to take a report names who looks at it, and leaves the comment alone', () => {
    const { report, comment, effects } = answer(open, 'take')
    expect(report.next).toMatchObject({ state: 'underReview', handledBy: 'm1', version: 2 })
    expect(comment).toBeUndefined()
    expect(effects).toEqual([])
  })

  test.each([
    ['uphold', 'upheld'],
    ['dismiss', 'dismissed'],
  ] as const)('to %s a report takes it off the comment, whose state stays', (type, outcome) => {
    const { report, comment, effects } = answer(taken, type)
    expect(report.next).toMatchObject({ state: outcome, handledBy: 'm1', by: 'r1', version: 3 })
    expect(report.entry).toMatchObject({ from: 'underReview', to: outcome, command: type, comment: '7' })
    expect(comment?.next).toMatchObject({ state: 'published', reports: [] })
    expect(comment?.entry).toMatchObject({ command: 'settleReport', settled: { report: 's1', outcome } })
    expect(effects).toEqual([{ kind: 'notify-reporter', comment: '7', report: 's1', outcome }])
  })

  test('keeps the grounds', () => {
    expect(answer(open, 'uphold').report.entry.grounds).toEqual(GROUNDS)
    expect(answer(open, 'dismiss', { grounds: GROUNDS }).report.next.grounds).toEqual(GROUNDS)
    const sent = { ...GROUNDS, quote: 'Camille Martin a écrit…' }
    expect(answer(open, 'uphold', { grounds: sent }).report.entry.grounds).toStrictEqual(GROUNDS)
    expect(answer(open, 'take', { grounds: sent }).report.entry).not.toHaveProperty('grounds')
  })

  test('of an erased comment voids the report', () => {
    const { report, effects } = answer(orphan, 'voidReport', { actor: system })
    expect(report.next.state).toBe('void')
    // The erasure told whoever reported already.
    expect(effects).toEqual([])
  })

  test('never puts the notice into the log', () => {
    const entries = [open, taken, upheld, dismissed, appealed].map(({ report }) => report)
    expect(entries.every(({ notice }) => notice?.reasons === FILING.notice.reasons)).toBe(true)
    const told = [answer(open, 'uphold'), answer(dismissed, 'appealReport')].map(({ report }) => report.entry)
    expect(JSON.stringify(told)).not.toContain('pain')
  })
})

describe('an appeal of who reported', () => {
  test('opens the report again, once', () => {
    const { report, effects } = answer(dismissed, 'appealReport')
    expect(report.next).toMatchObject({ state: 'open', isAppealed: true })
    expect(effects).toEqual([
      { kind: 'notify-moderators', comment: '7', because: 'appealed' },
      { kind: 'notify-reporter', comment: '7', report: 's1', outcome: 'received' },
    ])
    const again = answer(appealed, 'dismiss', { actor: other }).after
    expect(codesOf(decideReport(again.report, again.comment, order('appealReport', again), POSTERIORI))).toEqual([
      'moderation/already-appealed',
    ])
  })

  test('is answered on the words of now, though the comment counts the report no more', () => {
    expect(answer(appealed, 'dismiss', { actor: other }).effects).toEqual([
      { kind: 'notify-reporter', comment: '7', report: 's1', outcome: 'dismissed' },
    ])
    const { report, comment, effects } = answer(appealed, 'uphold', { actor: other })
    expect(report.next.state).toBe('upheld')
    expect(comment).toBeUndefined()
    expect(effects).toEqual([{ kind: 'notify-reporter', comment: '7', report: 's1', outcome: 'upheld' }])
    const stale = order('uphold', appealed, { seen: { version: 1, revision: 1 } })
    expect(codesOf(decideReport(appealed.report, appealed.comment, stale, POSTERIORI))).toEqual([
      'moderation/stale-version',
    ])
  })

  test('is answered by somebody else where four eyes are wanted', () => {
    const policy: Policy = { ...POSTERIORI, fourEyes: true }
    expect(codesOf(decideReport(appealed.report, appealed.comment, order('dismiss', appealed), policy))).toEqual([
      'moderation/own-decision',
    ])
    expect(codesOf(decideReport(appealed.report, appealed.comment, order('uphold', appealed), policy))).toEqual([
      'moderation/own-decision',
    ])
    expect(answer(appealed, 'dismiss', { actor: other }, policy).report.next.handledBy).toBe('m9')
    // To look at it again, and to answer for the first time, is nobody's own decision.
    expect(answer(appealed, 'take', {}, policy).report.next.handledBy).toBe('m1')
    expect(answer(taken, 'dismiss', {}, policy).report.next.state).toBe('dismissed')
  })

  test.each(['uphold', 'dismiss'] as const)('is answered by who took it, and not by who decided: %s', (type) => {
    const policy: Policy = { ...POSTERIORI, fourEyes: true }
    const again = answer(appealed, 'take', { actor: other }, policy).after
    expect(again.report).toMatchObject({ handledBy: 'm9', answeredBy: 'm1' })
    const own = decideReport(again.report, again.comment, order(type, again), policy)
    expect(codesOf(own)).toEqual(['moderation/own-decision'])
    expect(answer(again, type, { actor: other }, policy).report.next).toMatchObject({ answeredBy: 'm9' })
  })

  test.each([
    [minute(9 + 24 * 60), ['moderation/appeal-late']],
    [minute(8 + 24 * 60), []],
  ])('at %s, a day after the answer or not', (at, codes) => {
    const result = decideReport(dismissed.report, dismissed.comment, order('appealReport', dismissed, { at }), {
      ...POSTERIORI,
      appealDays: 1,
    })
    expect(codesOf(result)).toEqual(codes)
    const date = new Date(Date.parse(minute(9 + 24 * 60))).toISOString()
    if (!result.ok) expect(result.refusal.blockers[0].params).toEqual({ date })
  })

  test('is too late for a dismissal only, and nothing else is', () => {
    const policy: Policy = { ...POSTERIORI, appealDays: 0 }
    expect(codesOf(decideReport(upheld.report, upheld.comment, order('appealReport', upheld), policy))).toEqual([
      'moderation/nothing-to-appeal',
    ])
    expect(codesOf(decideReport(dismissed.report, dismissed.comment, order('take', dismissed), policy))).toEqual([
      'moderation/report-closed',
    ])
  })

  test('may be made although the comment is erased: it is then void', () => {
    const gone = { ...dismissed, comment: erasedComment }
    const { after } = answer(gone, 'appealReport')
    const { effects, report } = answer(after, 'voidReport')
    expect(report.next.state).toBe('void')
    // The comment did not count it any more when it was erased.
    expect(effects).toEqual([{ kind: 'notify-reporter', comment: '7', report: 's1', outcome: 'void' }])
  })
})

test('another report of the same comment stays open', () => {
  const second = fileReport(
    open.comment,
    { ...FILING, id: 'c3', report: 's2', actor: { ...reader, id: 'r2' } },
    POSTERIORI,
  )
  if (!second.ok) throw new Error('refused')
  const both = { report: open.report, comment: second.comment.next }
  expect(answer(both, 'dismiss').after.comment).toMatchObject({ reports: [{ id: 's2' }] })
  const again = { ...appealed, comment: answer(both, 'dismiss').after.comment }
  const { comment } = answer(again, 'dismiss', { actor: other })
  expect(comment).toBeUndefined()
})

test('what has no value has no key, so that the report is the same once it was stored', () => {
  const answers = [
    answer(open, 'take'),
    answer(open, 'dismiss'),
    answer(open, 'uphold'),
    answer(dismissed, 'appealReport'),
  ]
  const { notice: _, ...bare } = open.report
  const erasedNotice = { ...open, report: bare }
  for (const { report } of [...answers, answer(erasedNotice, 'take')]) {
    expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report)
  }
  expect(answer(open, 'take').report.next).not.toHaveProperty('grounds')
  expect(answer(erasedNotice, 'take').report.next).not.toHaveProperty('notice')
  expect(answer(dismissed, 'appealReport').report.next.handledBy).toBe('m1')
})

const refusals: readonly [string, ReportCommandType, Case, object, readonly string[]][] = [
  ['an unknown command', 'take', open, { type: 'shelve' }, ['moderation/unknown-command']],
  ['no version', 'take', open, { expected: undefined }, ['moderation/missing-field']],
  ['nothing seen', 'dismiss', open, { seen: undefined }, ['moderation/missing-field', 'moderation/missing-field']],
  ['no date', 'take', open, { at: 'hier' }, ['moderation/bad-date']],
  ['an earlier date', 'take', open, { at: minute(0) }, ['moderation/clock-backwards']],
  ['a used id', 'take', open, { id: 'c2' }, ['moderation/command-id-used']],
  ['no role', 'take', open, { actor: { id: 'x' } }, ['moderation/unknown-role']],
  ['a reader', 'take', open, { actor: reader }, ['moderation/not-moderator']],
  ['a banned moderator', 'take', open, { actor: { ...moderator, banned: true } }, ['moderation/banned']],
  [
    'another scope',
    'take',
    open,
    { actor: { ...moderator, scope: { kind: 'articles', articles: [] } } },
    ['moderation/out-of-scope'],
  ],
  [
    'an old report',
    'take',
    taken,
    { expected: { version: 1 } },
    ['moderation/report-taken', 'moderation/report-stale'],
  ],
  ['an old comment', 'dismiss', open, { seen: { version: 1, revision: 1 } }, ['moderation/stale-version']],
  ['other words', 'dismiss', open, { seen: { version: 2, revision: 2 } }, ['moderation/content-changed']],
  ['no grounds on a second look', 'uphold', appealed, { grounds: undefined }, ['moderation/reason-required']],
  ['no date of an answer', 'dismiss', open, { at: 'hier' }, ['moderation/bad-date']],
  ['no grounds', 'uphold', open, { grounds: undefined }, ['moderation/reason-required']],
  ['grounds that lack all', 'dismiss', open, { grounds: {} }, ['moderation/reason-required']],
  ['and on a second look', 'dismiss', appealed, { grounds: null }, ['moderation/reason-required']],
  ['a comment that is there', 'voidReport', open, {}, ['moderation/comment-not-erased']],
  ['a comment that is erased', 'dismiss', orphan, {}, ['moderation/report-void']],
  ['somebody else', 'appealReport', dismissed, { actor: { ...reader, id: 'r2' } }, ['moderation/not-party']],
  ['the author', 'appealReport', dismissed, { actor: author }, ['moderation/not-party']],
  ['a banned reader', 'appealReport', dismissed, { actor: { ...reader, banned: true } }, ['moderation/banned']],
]

describe('a refused command', () => {
  test.each(refusals)('%s', (_, type, on, change, codes) => {
    const result = decideReport(on.report, on.comment, order(type, on, change), POSTERIORI)
    expect(codesOf(result)).toEqual(codes)
    if (result.ok) throw new Error('accepted')
    const reload = ['command-id-used', 'report-stale', 'stale-version', 'content-changed']
    const later = ['missing-field', 'bad-date', 'reason-required']
    for (const { code, retry } of result.refusal.blockers) {
      const name = code.replace('moderation/', '')
      expect([code, retry]).toEqual([code, reload.includes(name) ? 'reload' : later.includes(name) ? 'later' : 'never'])
    }
    expect(result.refusal).toMatchObject({ state: on.report.state, command: 'type' in change ? change.type : type })
    for (const blocker of result.refusal.blockers) {
      for (const language of ['fr', 'en'] as const) expect(inWords(blocker, language)).not.toMatch(/undefined|null/)
    }
  })

  test.each<[ReportCommandType, Case, object, object]>([
    ['take', open, { type: 'shelve' }, { command: 'shelve' }],
    ['uphold', appealed, { grounds: { kind: 'other' } }, { missing: 'explanation' }],
    ['take', open, { expected: { version: 'x' } }, { field: 'expected.version' }],
    ['take', open, { actor: reader }, { role: 'reader', command: 'take' }],
  ])('names what is wrong: %s, %#', (type, on, change, params) => {
    const result = decideReport(on.report, on.comment, order(type, on, change), POSTERIORI)
    expect(result.ok ? [] : result.refusal.blockers.map((blocker) => blocker.params)).toEqual([params])
  })

  test.each([null, undefined, 3, {}])('%j is refused, not thrown at', (command) => {
    const result = decideReport(open.report, open.comment, command as unknown as ReportHandling, POSTERIORI)
    expect(result.ok ? undefined : result.refusal).toEqual({
      command: '',
      state: 'open',
      blockers: [{ code: 'moderation/unknown-command', params: { command: null }, retry: 'never' }],
    })
  })
})

test.each(REPORT_STATES.flatMap((state) => REPORT_COMMAND_TYPES.map((type) => [state, type] as const)))(
  'the table is followed: %s, %s',
  (state, type) => {
    const on = type === 'voidReport' ? { ...inReportState[state], comment: erasedComment } : inReportState[state]
    const result = decideReport(on.report, on.comment, order(type, on), POSTERIORI)
    const cell: string = reportTable[state][type]
    if (result.ok) expect(result.report.next.state).toBe(cell)
    else expect(codesOf(result)).toContain(cell)
  },
)

test('a command sent twice is answered as it was, with the log', () => {
  const { report } = answer(open, 'take')
  const again = decideReport(report.next, open.comment, order('take', open), POSTERIORI, {
    log: [filed.report.entry, report.entry],
  })
  expect(again).toEqual({ ok: true, repeated: true, report, effects: [] })
  const stolen = order('dismiss', taken, { id: report.entry.commandId })
  expect(codesOf(decideReport(taken.report, taken.comment, stolen, POSTERIORI, { log: [report.entry] }))).toEqual([
    'moderation/command-id-used',
  ])
})

test('wrong arguments are named', () => {
  const command = order('take', open)
  const elsewhere = { ...open.comment, id: '8' }
  for (const none of [null, undefined, 's1']) {
    expect(() => decideReport(none as unknown as Report, open.comment, command, POSTERIORI)).toThrow('`report`')
  }
  expect(() => decideReport({ ...open.report, state: 'lost' as 'open' }, open.comment, command, POSTERIORI)).toThrow(
    '`report.state`',
  )
  expect(() => decideReport(open.report, elsewhere, command, POSTERIORI)).toThrow('`7`')
  expect(() => decideReport(open.report, open.comment, command, POSTERIORI, { logs: [] } as object)).toThrow('`log`')
})
