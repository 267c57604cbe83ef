import { describe, expect, test } from 'vitest'
import type { ReportCommandType } from '../../../src/core/moderation-states.ts'
import { describe as inWords } from '../../../src/i18n/describe.ts'
import { decideReport } from '../../../src/moderation/report/decide-report.ts'
import type { ReportHandling } from '../../../src/moderation/report/report-command.ts'
import { author, minute, moderator, POSTERIORI, reader } from '../sample.ts'
import { appealed, type Case, codesOf, dismissed, open, order, orphan, taken } from './reports.ts'

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
