import { expect, test } from 'vitest'
import { fileReport } from '../../../src/moderation/report/file-report.ts'
import type { Report } from '../../../src/moderation/report/report.ts'
import type { ReportHandling } from '../../../src/moderation/report/report-command.ts'
import { settleOnComment } from '../../../src/moderation/report/settle-on-comment.ts'
import { accept, admin, fresh, GROUNDS, inState, minute, moderator, POSTERIORI, reader } from '../sample.ts'

const filed = fileReport(
  inState.published,
  { id: 'c2', at: minute(1), actor: reader, report: 's1', ground: 'other', notice: { reasons: 'Le pain.' } },
  POSTERIORI,
)
if (!filed.ok) throw new Error('refused')
const report: Report = filed.report.next
const comment = filed.comment.next
const seen = { version: 2, revision: 1 }
const order = (change: object): ReportHandling =>
  ({ id: 'r2', at: minute(9), actor: moderator, expected: { version: 1 }, seen, ...change }) as ReportHandling
const codes = (change: object, on = comment as Parameters<typeof settleOnComment>[0], of = report) =>
  settleOnComment(on, of, order(change), POSTERIORI).obstacles.map(({ code }) => code.replace('moderation/', ''))

test.each([
  [
    { type: 'uphold', grounds: GROUNDS },
    { outcome: 'upheld', grounds: GROUNDS },
  ],
  [{ type: 'dismiss' }, { outcome: 'dismissed' }],
  [
    { type: 'dismiss', grounds: GROUNDS },
    { outcome: 'dismissed', grounds: GROUNDS },
  ],
])('%j takes the report off the comment', (change, { outcome, ...grounds }) => {
  const { accepted, obstacles } = settleOnComment(comment, report, order(change), POSTERIORI)
  expect(obstacles).toEqual([])
  expect(accepted?.next).toMatchObject({ state: 'published', reports: [], version: 3 })
  expect(accepted?.entry).toMatchObject({
    command: 'settleReport',
    commandId: 'r2',
    settled: { report: 's1', outcome },
    ...grounds,
  })
  expect('grounds' in (accepted?.entry ?? {})).toBe('grounds' in grounds)
})

test.each(['take', 'voidReport', 'appealReport', 'constructor', undefined])('%s leaves the comment alone', (type) => {
  expect(settleOnComment(comment, report, order({ type }), POSTERIORI)).toEqual({ obstacles: [] })
})

test('an erased comment has nothing to take off', () => {
  const erased = accept(comment, fresh('erase', comment, admin, minute(5)), POSTERIORI).next
  expect(settleOnComment(erased, report, order({ type: 'dismiss' }), POSTERIORI)).toEqual({ obstacles: [] })
})

test.each([
  [{ type: 'dismiss', seen: { version: 1, revision: 1 } }, ['stale-version']],
  [{ type: 'dismiss', seen: { version: 2, revision: 2 } }, ['content-changed']],
  [{ type: 'uphold' }, ['reason-required']],
  [{ type: 'dismiss', actor: reader }, ['not-moderator']],
])('what the comment has against %j is told', (change, found) => {
  expect(codes(change)).toEqual(found)
})

test('a report that the comment does not count must still be answered on the words of now', () => {
  const again: Report = { ...report, id: 's9' }
  const settled = settleOnComment(comment, again, order({ type: 'dismiss' }), POSTERIORI)
  expect(settled).toEqual({ obstacles: [] })
  const stale = { type: 'dismiss', seen: { version: 1, revision: 1 } }
  expect(codes(stale, comment, again)).toEqual(['stale-version'])
  expect(codes({ ...stale, actor: undefined }, comment, again)).toEqual(['stale-version'])
})
