import * as moderation from '../../src/moderation/index.ts'
import { dismissed, filed, open, order } from './report/reports.ts'
import { admin, author, born, fresh, inState, minute, moderator, POSTERIORI, PRIORI, SUBMISSION } from './sample.ts'

function accepted<Answer extends { readonly ok: boolean }>(answer: Answer): Extract<Answer, { readonly ok: true }> {
  if (!answer.ok) throw new Error('refused')
  return answer as Extract<Answer, { readonly ok: true }>
}

export const digest = (text: string) => `${text.length}`
export const { entry: birth } = accepted(moderation.submit(SUBMISSION, PRIORI))
export const { next: rejected, entry: change } = accepted(
  moderation.decide(born(PRIORI), fresh('reject', born(PRIORI)), PRIORI),
)
export const log = [birth, change]
const filing = { id: 'a1', at: minute(5), actor: author, appeal: 'a-7', reasons: 'Non.' } as const
const appealed = accepted(moderation.fileAppeal(rejected, filing, PRIORI, { log, appeals: [] }))
const answer = { id: 'a2', at: minute(6), actor: admin, type: 'deny', seen: { version: 2, revision: 1 } } as const
const denied = accepted(moderation.decideAppeal(appealed.next, rejected, answer, PRIORI))
const { forum: place } = rejected
const opened = moderation.openForum({
  commandId: 'f1',
  at: minute(0),
  actor: admin,
  forum: place,
  moderation: 'a-priori',
})
const close = { id: 'f2', at: minute(1), actor: admin, type: 'close', expected: { version: 1 } } as const
const closed = accepted(moderation.decideForum(opened.next, close))
export const sealed = moderation.sealEntry(birth, null, digest)
const settled = accepted(moderation.decideReport(open.report, open.comment, order('dismiss', open), POSTERIORI))

/** What is given a stored record, which may be damaged. */
export type Read = (record: never) => unknown

const ofComment: Readonly<Record<string, Read>> = {
  decide: (comment) => moderation.decide(comment, fresh('approve', rejected), PRIORI),
  explain: (comment) => moderation.explain(comment, moderator, PRIORI, minute(9)),
  queue: (comment) => moderation.queue([comment], PRIORI),
  dueActions: (comment) => moderation.dueActions([comment], { ...PRIORI, closeAfterDays: 1 }, '2015-01-01T00:00:00Z'),
  visibleThread: (comment) => moderation.visibleThread([comment]),
  parentFacts: (comment) => moderation.parentFacts([comment], '7'),
  selectForBulk: (comment) => moderation.selectForBulk([comment], { author: 'w1', email: 'camille@example.org' }),
  fileAppeal: (comment) => moderation.fileAppeal(comment, filing, PRIORI, { log, appeals: [] }),
  checkInvariants: (comment) => moderation.checkInvariants([comment], new Map([['7', log]])),
  replay: (comment) => moderation.replay(log, comment),
}

const ofEntries: Readonly<Record<string, Read>> = {
  decide: (entries) =>
    moderation.decide(rejected, { ...fresh('approve', rejected), id: 'c2' }, PRIORI, { log: entries }),
  replay: (entries) => moderation.replay(entries, rejected),
  checkInvariants: (entries) => moderation.checkInvariants([rejected], new Map([['7', entries]])),
  statementFacts: (entries) => moderation.statementFacts(entries),
  fileAppeal: (entries) => moderation.fileAppeal(rejected, filing, PRIORI, { log: entries, appeals: [] }),
}

/** What each public function reads of stored records, and how it is called with one. */
export const READINGS: readonly (readonly [name: string, record: unknown, read: Read])[] = [
  ...Object.entries(ofComment).flatMap(([name, read]) =>
    [rejected, inState.published, open.comment].map((comment) => [`${name} of a comment`, comment, read] as const),
  ),
  ...Object.entries(ofEntries).map(([name, read]) => [`${name} of a log`, log, read] as const),
  ['evolve', settled.comment?.entry, (entry) => moderation.evolve(open.comment, entry)],
  ['evolveForum of a forum', opened.next, (forum) => moderation.evolveForum(forum, closed.entry)],
  ['evolveForum of an entry', closed.entry, (entry) => moderation.evolveForum(opened.next, entry)],
  ['decideForum of a forum', opened.next, (forum) => moderation.decideForum(forum, close)],
  [
    'decideForum of a log',
    [opened.entry, closed.entry],
    (entries) => moderation.decideForum(closed.next, close, { log: entries }),
  ],
  ['evolveReport of a report', open.report, (report) => moderation.evolveReport(report, settled.report.entry)],
  ['evolveReport of an entry', settled.report.entry, (entry) => moderation.evolveReport(open.report, entry)],
  [
    'decideReport of a report',
    open.report,
    (report) => moderation.decideReport(report, open.comment, order('dismiss', open), POSTERIORI),
  ],
  [
    'decideReport of a log',
    [filed.report.entry, settled.report.entry],
    (entries) =>
      moderation.decideReport(dismissed.report, dismissed.comment, order('dismiss', open), POSTERIORI, {
        log: entries,
      }),
  ],
  ['decideAppeal of an appeal', denied.next, (appeal) => moderation.decideAppeal(appeal, rejected, answer, PRIORI)],
  [
    'fileAppeal of appeals',
    [denied.next],
    (appeals) => moderation.fileAppeal(rejected, filing, PRIORI, { log, appeals }),
  ],
  ['verifySeals', [sealed], (entries) => moderation.verifySeals(entries, digest)],
]
