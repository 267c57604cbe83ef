import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { REFUSAL_CODES, type RefusalCode } from '../../../src/core/codes/moderation.ts'
import type * as Order from '../../../src/moderation/guards/order.ts'
import type * as SubmissionGuards from '../../../src/moderation/intake/submission-guards.ts'
import { CONDITIONS } from './conditions.ts'
import { Facts } from './facts.ts'
import { Host } from './host.ts'
import { BrokenPromise } from './keep.ts'
import { DECISION_PROMISES } from './promises.ts'
import { begin, type Focus, stepsWith } from './steps.ts'
import { checkHistory } from './whole-history.ts'

/** What the guards are blind to, while a test wants them so: the one of a code, for commands or for submissions. */
const blind = vi.hoisted(() => ({ command: '', submission: '' }))

vi.mock('../../../src/moderation/guards/order.ts', async (load) => {
  const guards = await load<typeof Order>()
  const findObstacles: typeof guards.findObstacles = (...args) =>
    guards.findObstacles(...args).filter(({ code }) => code !== blind.command)
  return { ...guards, findObstacles }
})

vi.mock('../../../src/moderation/intake/submission-guards.ts', async (load) => {
  const guards = await load<typeof SubmissionGuards>()
  const findSubmissionObstacles: typeof guards.findSubmissionObstacles = (...args) =>
    guards.findSubmissionObstacles(...args).filter(({ code }) => code !== blind.submission)
  return { ...guards, findSubmissionObstacles }
})

/** The promise that fails when the guard of a code is taken out, for commands on a comment. */
const COMMAND_GUARDS = {
  'moderation/unknown-command': 'P12',
  'moderation/missing-field': 'complete',
  'moderation/bad-date': 'P17',
  'moderation/clock-backwards': 'P17',
  'moderation/command-id-used': 'P16',
  'moderation/unknown-role': 'entitled',
  'moderation/banned': 'entitled',
  'moderation/identity-unverified': 'entitled',
  'moderation/not-moderator': 'entitled',
  'moderation/not-author': 'entitled',
  'moderation/not-administrator': 'entitled',
  'moderation/not-reader': 'entitled',
  'moderation/out-of-scope': 'entitled',
  'moderation/retracted-by-author': 'P12',
  'moderation/erased': 'answered',
  'moderation/use-remove': 'P12',
  'moderation/use-mark-ham': 'P12',
  'moderation/already-approved': 'useful',
  'moderation/already-rejected': 'P12',
  'moderation/already-removed': 'P12',
  'moderation/already-spam': 'P12',
  'moderation/already-pending': 'P12',
  'moderation/is-spam': 'P12',
  'moderation/not-published': 'P12',
  'moderation/not-spam': 'P12',
  'moderation/not-visible': 'P12',
  'moderation/not-expirable': 'P12',
  'moderation/decided': 'P12',
  'moderation/already-reported': 'useful',
  'moderation/no-such-report': 'useful',
  'moderation/nothing-to-purge': 'useful',
  'moderation/stale-version': 'P13',
  'moderation/content-changed': 'P13',
  'moderation/reason-required': 'grounded',
  'moderation/request-required': 'grounded',
  'moderation/forum-closed': 'timely',
  'moderation/forum-expired': 'timely',
  'moderation/thread-locked': 'timely',
  'moderation/edit-window-over': 'timely',
  'moderation/retention-not-due': 'timely',
  'moderation/own-comment': 'dutiful',
  'moderation/human-required': 'dutiful',
  'moderation/nothing-to-undo': 'P15',
  'moderation/content-changed-since': 'P15',
  'moderation/undo-needs-approval': 'P1',
  'moderation/refused-by-check': 'timely',
} as const satisfies Partial<Record<RefusalCode, string>>

/** The same for new comments. */
const SUBMISSION_GUARDS = {
  'moderation/missing-field': 'complete',
  'moderation/bad-date': 'complete',
  'moderation/banned': 'entitled',
  'moderation/login-required': 'entitled',
  'moderation/not-reader': 'entitled',
  'moderation/forum-closed': 'timely',
  'moderation/forum-expired': 'timely',
  'moderation/thread-locked': 'timely',
  'moderation/parent-hidden': 'P4',
  'moderation/refused-by-check': 'timely',
} as const satisfies Partial<Record<RefusalCode, string>>

/** What histories must be full of to meet, soon, the few guards that are rarely asked. */
const FOCUS: Readonly<Partial<Record<string, Focus>>> = {
  'moderation/not-expirable': { type: 'expire' },
  'moderation/request-required': { type: 'erase', flaw: 'no-request' },
  'moderation/already-rejected': { type: 'reject' },
  'moderation/already-spam': { type: 'markSpam' },
  'moderation/already-reported': { type: 'report' },
  'moderation/nothing-to-purge': { type: 'purgeIdentifiers' },
  'moderation/use-mark-ham': { type: 'reopen' },
  'moderation/content-changed-since': { type: 'editByAuthor' },
  'moderation/thread-locked': { type: 'editByAuthor' },
  'moderation/identity-unverified': { type: 'retract' },
}

/** Lives histories until a promise is broken; gives its name. What throws has answered nothing. */
function firstBroken(code: string): string | undefined {
  const all = stepsWith({ ...DECISION_PROMISES, ...CONDITIONS }, FOCUS[code])
  const steps = fc.commands(all, { maxCommands: 60, size: '+1' })
  const history = fc.property(steps, (commands) => {
    const host = new Host()
    const facts = new Facts()
    begin(facts, host)
    fc.modelRun(() => ({ model: facts, real: host }), commands)
    checkHistory(host)
  })
  // Always the same histories: enough of them, or this test says so at once.
  const { failed, errorInstance } = fc.check(history, { numRuns: 20_000, seed: 14, endOnFailure: true })
  if (!failed) return undefined
  return errorInstance instanceof BrokenPromise ? errorInstance.promise : 'answered'
}

describe('without the guard of', () => {
  test.each(Object.entries(COMMAND_GUARDS))('%s on commands, %s is broken', (code, promise) => {
    blind.command = code
    try {
      expect(firstBroken(code)).toBe(promise)
    } finally {
      blind.command = ''
    }
  })

  test.each(Object.entries(SUBMISSION_GUARDS))('%s on new comments, %s is broken', (code, promise) => {
    blind.submission = code
    try {
      expect(firstBroken(code)).toBe(promise)
    } finally {
      blind.submission = ''
    }
  })
})

test('every code of a refused command or comment is above', () => {
  const above = Object.keys({ ...COMMAND_GUARDS, ...SUBMISSION_GUARDS })
  expect(REFUSAL_CODES.filter((code) => !above.includes(code))).toEqual([])
})
