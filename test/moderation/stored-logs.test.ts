import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { COMMAND_TYPES } from '../../src/core/moderation-states.ts'
import { appealLetter } from '../../src/i18n/appeal-letter.ts'
import { reportLetter } from '../../src/i18n/report-letter.ts'
import { statementOfReasons } from '../../src/i18n/statement-of-reasons.ts'
import { commentSchema } from '../../src/models/comment.ts'
import type { Appeal } from '../../src/moderation/appeal/appeal.ts'
import type { Comment } from '../../src/moderation/comment.ts'
import { evolveForum } from '../../src/moderation/forum/evolve-forum.ts'
import type { ForumEntry, ForumState } from '../../src/moderation/forum/forum-state.ts'
import { checkInvariants } from '../../src/moderation/invariants/check-invariants.ts'
import type { LogEntry } from '../../src/moderation/log/log-entry.ts'
import { replay } from '../../src/moderation/log/replay.ts'
import { evolveReport } from '../../src/moderation/report/evolve-report.ts'
import type { Report, ReportEntry } from '../../src/moderation/report/report.ts'
import { verifySeals } from '../../src/moderation/sealed/verify-seals.ts'
import { statementFacts } from '../../src/moderation/statement-facts.ts'
import { admin, fresh, judge, PRIORI } from './sample.ts'

type Stored =
  | { readonly kind: 'comment'; readonly comment: Comment; readonly log: readonly LogEntry[] }
  | {
      readonly kind: 'appeal'
      readonly appeal: Appeal
      readonly comment: Comment
      readonly log: readonly LogEntry[]
    }
  | { readonly kind: 'report'; readonly report: Report; readonly log: readonly ReportEntry[] }
  | { readonly kind: 'forum'; readonly forum: ForumState; readonly log: readonly ForumEntry[] }
  | { readonly kind: 'seals'; readonly sealed: Parameters<typeof verifySeals>[0]; readonly head: string }

// What an app stored with each version, as JSON, never to be written anew: a log is kept for years, the code changes.
const folder = new URL('../fixtures/moderation/stored/', import.meta.url)
const files = readdirSync(folder).map((file) => {
  const lines = readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n')
  return [file, lines.map((line): Stored => JSON.parse(line))] as const
})

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A letter that lacks something. */
const DAMAGED = /undefined|null|NaN|Invalid/

function checkComment(comment: Comment, log: readonly LogEntry[]): void {
  expect(replay(log, comment.state === 'erased' ? undefined : comment)).toMatchObject({ ok: true, value: comment })
  const broken = checkInvariants([comment], new Map([[comment.id, log]]))
  // Each comment is stored here without its thread.
  expect(broken.filter(({ code }) => code !== 'moderation/thread-broken')).toEqual([])
  expect(commentSchema.safeParse(comment).error).toBeUndefined()
  for (const type of COMMAND_TYPES) {
    const command = fresh(type, comment, admin, '2030-01-01T00:00:00Z')
    expect(() => judge(comment, command, PRIORI, { log })).not.toThrow()
  }
  for (const entry of log) {
    expect(statementOfReasons(entry, 'fr', statementFacts(log, entry.seq)) ?? '').not.toMatch(DAMAGED)
  }
}

describe.each(files)('what version %s stored is read', (_, stored) => {
  test.each(stored.map((one, index) => [`${one.kind} in line ${index + 1}`, one] as const))('%s', (_name, one) => {
    switch (one.kind) {
      case 'comment':
        return checkComment(one.comment, one.log)
      case 'appeal':
        expect(appealLetter(one.appeal, 'fr')).not.toMatch(DAMAGED)
        return checkComment(one.comment, one.log)
      case 'report': {
        const { report, log } = one
        const first = log[0] && evolveReport(undefined, log[0], report.notice)
        expect(log.slice(1).reduce<Report | undefined>(evolveReport, first)).toEqual(report)
        for (const entry of log) expect(reportLetter(entry, 'fr') ?? '').not.toMatch(DAMAGED)
        return
      }
      case 'forum':
        return expect(one.log.reduce<ForumState | undefined>(evolveForum, undefined)).toEqual(one.forum)
      case 'seals':
        return expect(verifySeals(one.sealed, digest, { head: one.head })).toMatchObject({ ok: true, problems: [] })
    }
  })
})
