import { describe, expect, test } from 'vitest'
import { REPORT_COMMAND_TYPES, REPORT_STATES, type ReportState } from '../../../src/core/moderation-states.ts'
import { decideReport } from '../../../src/moderation/report/decide-report.ts'
import { fileReport } from '../../../src/moderation/report/file-report.ts'
import type { Report } from '../../../src/moderation/report/report.ts'
import { reportTable } from '../../../src/moderation/report/report-table.ts'
import { GROUNDS, POSTERIORI, reader, system } from '../sample.ts'
import {
  answer,
  appealed,
  type Case,
  codesOf,
  dismissed,
  erasedComment,
  FILING,
  filed,
  open,
  order,
  orphan,
  other,
  taken,
  upheld,
} from './reports.ts'

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
  for (const id of ['id', 'by', 'answeredBy']) {
    const numbered = { ...open.report, [id]: 7 }
    expect(() => decideReport(numbered, open.comment, command, POSTERIORI)).toThrow(`\`report.${id}\``)
  }
  expect(() => decideReport(open.report, elsewhere, command, POSTERIORI)).toThrow('`7`')
  expect(() => decideReport(open.report, open.comment, command, POSTERIORI, { logs: [] } as object)).toThrow('`log`')
})
