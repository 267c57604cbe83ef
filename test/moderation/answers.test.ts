import { expect, test } from 'vitest'
import type { CommandType } from '../../src/core/moderation-states.ts'
import type { Actor } from '../../src/moderation/actor.ts'
import type { Command } from '../../src/moderation/command.ts'
import type { Comment } from '../../src/moderation/comment.ts'
import type { Submission } from '../../src/moderation/intake/submission.ts'
import type { Finding } from '../../src/moderation/intake/verdict.ts'
import type { Policy } from '../../src/moderation/policy.ts'
import { explain } from '../../src/moderation/refusal/explain.ts'
import { submit } from '../../src/moderation/submit.ts'
import { EXPECTED_CELLS } from './expected-table.ts'
import { ACTOR_OF, OPEN, ready, YEARS_LATER } from './ready.ts'
import { REFUSAL_CASES } from './refusal-cases.ts'
import {
  accept,
  admin,
  author,
  born,
  fresh,
  GROUNDS,
  inState,
  judge,
  minute,
  moderator,
  POSTERIORI,
  PRIORI,
  reader,
  SUBMISSION,
  system,
  through,
} from './sample.ts'

// Logs are stored for good, and hosts act on effects: a form that changes must not do so unnoticed.
// `npm run test:update` writes the fixtures anew: look at the diff before you commit it.
const fixture = (name: string) => new URL(`../fixtures/moderation/${name}.jsonl`, import.meta.url).pathname

// A key without a value would be lost on the way through JSON, and change what is stored.
const shown = (_: string, value: unknown) => (value === undefined ? 'undefined' : value)

/** Writes one answer as a line; of the next comment, what differs from the one before. */
function lineOf(name: string, result: object, before: object = {}): string {
  if (!('next' in result)) return JSON.stringify({ case: name, ...result }, shown)
  const next = Object.entries(Object(result.next)).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(Object(before)[key]),
  )
  const gone = Object.keys(before).filter((key) => !(key in Object(result.next)))
  const changes = { next: Object.fromEntries(next), ...(gone.length > 0 ? { gone } : {}) }
  return JSON.stringify({ case: name, ...result, ...changes }, shown)
}

const reported = accept(inState.published, fresh('report', inState.published, reader), POSTERIORI).next
const second: Actor = { ...reader, id: 'r2' }
const twice = accept(reported, fresh('report', reported, { ...reader, id: 'r2' }), POSTERIORI).next
const checked = born(POSTERIORI, {}, [{ check: 'words', verdict: 'spam' }])
const accepted = through(inState.published, POSTERIORI, ['approve', moderator])
const full: Policy = { ...OPEN, registration: 'required', reportThreshold: 2, rulesVersion: '2014-06' }
const held: readonly Finding[] = [
  { check: 'words', verdict: 'hold' },
  { check: 'links', verdict: 'hold' },
]
const suspect = born(POSTERIORI, {}, held)
const unexplained: Comment = {
  ...(inState.removed as Comment<'removed'>),
  grounds: { kind: 'unknown', ambiguous: true },
}
const words = { content: { text: 'Autre' } }

type Variant = readonly [name: string, on: Comment, type: CommandType, by: Actor, policy: Policy, change?: object]

const VARIANTS: readonly Variant[] = [
  ['a program lets through', inState.pending, 'approve', system, POSTERIORI],
  ['a program files as spam', inState.pending, 'markSpam', system, POSTERIORI],
  ['a program takes back what a check said', checked, 'approve', system, POSTERIORI],
  ['a program wants a look at what the mode let through', inState.published, 'reopen', system, POSTERIORI],
  ['a moderator confirms what the mode let through', inState.published, 'approve', moderator, POSTERIORI],
  ['an edit stays public', inState.published, 'editByAuthor', author, POSTERIORI, words],
  ['an edit waits a priori', inState.published, 'editByAuthor', author, PRIORI, words],
  ['an edit waits for the checks', inState.published, 'editByAuthor', author, OPEN, { ...words, findings: held }],
  ['an edit of what waits is held', inState.pending, 'editByAuthor', author, PRIORI, { ...words, findings: held }],
  ['an edit waits for trust', inState.published, 'editByAuthor', author, { ...OPEN, trustAfter: 1 }, words],
  ['an edit is trusted', inState.published, 'editByAuthor', author, { ...OPEN, trustAfter: 1 }, { approvedCount: 1 }],
  ['a report below the threshold', inState.published, 'report', reader, full],
  ['a report at the threshold', reported, 'report', second, full],
  ['a report is upheld', reported, 'settleReport', moderator, full, { outcome: 'upheld', grounds: GROUNDS }],
  [
    'a program erases',
    inState.removed,
    'erase',
    system,
    { ...OPEN, retentionDays: { removed: 1 } },
    { request: undefined },
  ],
  ['reports are void', twice, 'erase', admin, OPEN],
  [
    'reports are void when a comment expires',
    through(twice, POSTERIORI, ['remove', moderator]),
    'expire',
    system,
    OPEN,
  ],
  ['a report is settled, another stays open', twice, 'settleReport', moderator, full],
  ['a suspect waits as before', through(suspect, POSTERIORI, ['reject', moderator]), 'undo', moderator, OPEN],
  ['spam is what a check said', through(checked, POSTERIORI, ['markHam', moderator]), 'undo', moderator, OPEN],
  ['an accepted comment waits again', through(accepted, POSTERIORI, ['reopen', moderator]), 'undo', moderator, OPEN],
  ['a refusal stands again', through(inState.rejected, POSTERIORI, ['approve', moderator]), 'undo', moderator, OPEN],
  ['a removal stands again', through(unexplained, POSTERIORI, ['approve', moderator]), 'undo', moderator, OPEN],
  ['an edit of accepted words', accepted, 'editByAuthor', author, OPEN, words],
  ['a report of accepted words', accepted, 'report', second, { ...OPEN, reportThreshold: 1 }],
  ['an author withdraws what was decided', accepted, 'retract', author, OPEN],
  ['an address is cut', inState.pending, 'purgeIdentifiers', system, { ...OPEN, purge: 'prefix' }],
  ['under all the rules', inState.pending, 'reject', moderator, full],
]

test('every accepted command answers as it did', async () => {
  const cells = EXPECTED_CELLS.filter(({ cell }) => !cell.startsWith('moderation/')).map(({ state, command }) => {
    const on = state === 'published' && command === 'approve' ? inState.published : ready(state)
    const given = fresh(command, on, ACTOR_OF[command], YEARS_LATER)
    return lineOf(`${state}, ${command}`, judge(on, given, OPEN), on)
  })
  const variants = VARIANTS.map(([name, on, type, by, policy, change]) => {
    const command = { ...fresh(type, on, by, YEARS_LATER), ...change } as Command
    return lineOf(name, accept(on, command, policy), on)
  })
  await expect(`${[...cells, ...variants].join('\n')}\n`).toMatchFileSnapshot(fixture('accepted'))
})

test('every refusal answers as it did', async () => {
  const lines = REFUSAL_CASES.map(({ change, code, on, by, policy = PRIORI, type }) => {
    const command = { ...fresh(type, on, by ?? moderator), ...change } as Command
    return lineOf(`${type}: ${code}`, judge(on, command, policy))
  })
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(fixture('refused'))
})

type Birth = readonly [name: string, policy: Policy, change?: object, findings?: readonly Finding[]]

const BIRTHS: readonly Birth[] = [
  ['a priori', PRIORI],
  ['a posteriori', POSTERIORI],
  ['under all the rules', full],
  ['held', POSTERIORI, {}, held],
  ['spam', POSTERIORI, {}, [...held, { check: 'trap', verdict: 'spam' }]],
  ['not trusted yet', { ...POSTERIORI, trustAfter: 1 }],
  ['trusted', { ...POSTERIORI, trustAfter: 1 }, { approvedCount: 1 }],
  [
    'trusted, of an identity that is not proved',
    { ...POSTERIORI, trustAfter: 1 },
    { approvedCount: 1, actor: { role: 'visitor', id: 'v1' } },
  ],
  ['a moderator writes', { ...POSTERIORI, trustAfter: 1 }, { approvedCount: 1, actor: moderator }],
  ['an administrator writes', { ...POSTERIORI, trustAfter: 1 }, { approvedCount: 1, actor: admin }],
  ['an answer', POSTERIORI, { parent: { id: '6', thread: '5', isShown: true } }],
  ['no signature, no address', PRIORI, { signature: undefined, identifiers: undefined, content: { text: 'Oui' } }],
  ['closed', { mode: 'closed' }],
  ['over', { ...POSTERIORI, closesAt: minute(0) }],
  ['not open long enough', { ...POSTERIORI, closesAt: minute(1) }],
  ['locked', { ...POSTERIORI, lockedThreads: ['5'] }, { parent: { id: '6', thread: '5', isShown: true } }],
  ['an answer to what is hidden', POSTERIORI, { parent: { id: '6', thread: '5', isShown: false } }],
  ['of somebody banned', POSTERIORI, { actor: { ...reader, banned: true } }],
  ['of a visitor among registered people', full, { actor: { role: 'visitor', id: 'v1' } }],
  ['of a program', POSTERIORI, { actor: system }],
  ['of an author', POSTERIORI, { actor: author }],
  ['of nobody', POSTERIORI, { actor: undefined }],
  [
    'without words, id, forum, date',
    POSTERIORI,
    { commandId: '', id: '', forum: undefined, content: { text: ' ' }, at: 'hier' },
  ],
  ['refused by checks', POSTERIORI, {}, [...held, { check: 'flood', verdict: 'refuse' }]],
]

test('every new comment is answered as it was', async () => {
  const lines = BIRTHS.map(([name, policy, change, findings]) =>
    lineOf(name, submit({ ...SUBMISSION, ...change } as Submission, policy, findings)),
  )
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(fixture('born'))
})

const ACTORS: readonly Actor[] = [moderator, admin, author, reader, system, { role: 'visitor', id: 'w1' }]

test('every button is explained as it was', async () => {
  const comments = { ...inState, reported, twice, accepted, suspect, checked }
  const lines = Object.entries(comments).flatMap(([name, comment]) =>
    ACTORS.map((actor) => {
      const answers = Object.entries(explain(comment, actor, OPEN, YEARS_LATER)).map(([type, answer]) => [
        type,
        answer.ok
          ? answer.to
          : answer.refusal.blockers.map(({ code, try: other }) => (other ? `${code}, ${other}` : code)),
      ])
      return JSON.stringify({ comment: name, actor: actor.role, ...Object.fromEntries(answers) })
    }),
  )
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(fixture('explained'))
})
