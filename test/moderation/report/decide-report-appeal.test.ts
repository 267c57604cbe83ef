import { describe, expect, test } from 'vitest'
import type { Policy } from '../../../src/moderation/policy.ts'
import { decideReport } from '../../../src/moderation/report/decide-report.ts'
import { minute, POSTERIORI } from '../sample.ts'
import { answer, appealed, codesOf, dismissed, erasedComment, order, other, taken, upheld } from './reports.ts'

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
