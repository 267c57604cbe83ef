import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { REFUSAL_CODES, type RefusalCode } from '../../../src/core/codes/moderation.ts'
import type * as Order from '../../../src/moderation/guards/order.ts'
import type * as SubmissionGuards from '../../../src/moderation/intake/submission-guards.ts'
import type * as Keep from './keep.ts'
import type * as Live from './live.ts'
import type { Focus } from './steps.ts'
import type * as WholeHistory from './whole-history.ts'

/** What the guards are blind to, while a test wants them so: the one of a code, for commands or for submissions. */
const blind = { command: '', submission: '' }

const COMMANDS = '../../../src/moderation/guards/order.ts'
const SUBMISSIONS = '../../../src/moderation/intake/submission-guards.ts'

let suite: typeof Live & typeof Keep & typeof WholeHistory

// Other tests in this worker have loaded the guards, and will: what is changed here must not be theirs.
beforeAll(async () => {
  vi.resetModules()
  vi.doMock(COMMANDS, async (load) => {
    const guards = await load<typeof Order>()
    const findObstacles: typeof guards.findObstacles = (...args) =>
      guards.findObstacles(...args).filter(({ code }) => code !== blind.command)
    return { ...guards, findObstacles }
  })
  vi.doMock(SUBMISSIONS, async (load) => {
    const guards = await load<typeof SubmissionGuards>()
    const findSubmissionObstacles: typeof guards.findSubmissionObstacles = (...args) =>
      guards.findSubmissionObstacles(...args).filter(({ code }) => code !== blind.submission)
    return { ...guards, findSubmissionObstacles }
  })
  suite = { ...(await import('./live.ts')), ...(await import('./keep.ts')), ...(await import('./whole-history.ts')) }
})

afterAll(() => {
  vi.doUnmock(COMMANDS)
  vi.doUnmock(SUBMISSIONS)
  vi.resetModules()
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

/** Tells whether a promise is ever broken, whatever else is. */
function isBroken(promise: string, code: string): boolean {
  const keepsIt = fc.property(suite.histories(FOCUS[code], promise), (history) => {
    try {
      suite.checkHistory(suite.live(history).host)
    } catch (error) {
      // What throws has answered nothing.
      const broken = error instanceof suite.BrokenPromise ? error.promise : 'answered'
      return broken !== promise
    }
    return true
  })
  // Always the same histories: enough of them, or this test says so at once.
  return fc.check(keepsIt, { numRuns: 20_000, seed: 14, endOnFailure: true }).failed
}

describe('without the guard of', () => {
  test.each(Object.entries(COMMAND_GUARDS))('%s on commands, %s is broken', (code, promise) => {
    blind.command = code
    try {
      expect(isBroken(promise, code)).toBe(true)
    } finally {
      blind.command = ''
    }
  })

  test.each(Object.entries(SUBMISSION_GUARDS))('%s on new comments, %s is broken', (code, promise) => {
    blind.submission = code
    try {
      expect(isBroken(promise, code)).toBe(true)
    } finally {
      blind.submission = ''
    }
  })
})

test('every code of a refused command or comment is above', () => {
  const above = Object.keys({ ...COMMAND_GUARDS, ...SUBMISSION_GUARDS })
  expect(REFUSAL_CODES.filter((code) => !above.includes(code))).toEqual([])
})
