import { describe, expect, test } from 'vitest'
import { type BlockerCode, REFUSAL_CODES, type RefusalCode } from '../../src/core/codes/moderation.ts'
import { describe as inWords } from '../../src/i18n/describe.ts'
import type { Actor } from '../../src/moderation/actor.ts'
import type { Command } from '../../src/moderation/command.ts'
import type { Submission } from '../../src/moderation/intake/submission.ts'
import type { Finding } from '../../src/moderation/intake/verdict.ts'
import type { Policy } from '../../src/moderation/policy.ts'
import type { Blocker } from '../../src/moderation/refusal/refusal.ts'
import { submit } from '../../src/moderation/submit.ts'
import { REFUSAL_CASES } from './refusal-cases.ts'
import {
  blockersOf,
  codesOf,
  fresh,
  inState,
  judge,
  minute,
  moderator,
  POSTERIORI,
  PRIORI,
  reader,
  SUBMISSION,
  system,
} from './sample.ts'

const produced = new Set<string>()

function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ')
}

function expectWords(blocker: Blocker | undefined, says: string): void {
  expect(blocker).toBeDefined()
  if (blocker === undefined) return
  expect(plain(inWords(blocker, 'fr'))).toContain(says)
  for (const language of ['fr', 'en'] as const) expect(inWords(blocker, language)).not.toMatch(/undefined|null|\?”|NaN/)
}

describe.each(REFUSAL_CASES)(
  '$type by $by.role: $code',
  ({ code, type, on, by, policy = PRIORI, change, retry, advice, says }) => {
    test(`says “${says}”, ${advice ?? retry}`, () => {
      const command = { ...fresh(type, on, by ?? moderator), ...change } as Command
      const result = judge(on, command, policy)
      for (const found of codesOf(result)) produced.add(found)
      expect(codesOf(result)).toContain(code)
      const found = blockersOf(result).find(
        (blocker) => blocker.code === code && plain(inWords(blocker, 'fr')).includes(says),
      )
      expectWords(found, says)
      expect(found).toMatchObject(advice === undefined ? { retry } : { retry, try: advice })
    })
  },
)

interface SubmissionCase {
  readonly codes: readonly BlockerCode[]
  readonly change?: object
  readonly policy?: Policy
  readonly findings?: readonly Finding[]
}

const submissions: readonly SubmissionCase[] = [
  { codes: ['moderation/missing-field'], change: { content: { text: '' } } },
  {
    codes: ['moderation/missing-field', 'moderation/missing-field', 'moderation/missing-field'],
    change: { id: '', forum: undefined },
  },
  { codes: ['moderation/unknown-role'], change: { actor: { id: 'w1', role: 'owner' } } },
  { codes: ['moderation/bad-date'], change: { at: '12/06/2014' } },
  { codes: ['moderation/banned'], change: { actor: { ...reader, banned: true } } },
  {
    codes: ['moderation/login-required'],
    change: { actor: { role: 'visitor', id: 'v1' } },
    policy: { ...PRIORI, registration: 'required' },
  },
  { codes: ['moderation/not-reader'], change: { actor: system } },
  { codes: ['moderation/forum-closed'], policy: { mode: 'closed' } },
  { codes: ['moderation/forum-expired'], policy: { ...POSTERIORI, closesAt: minute(0) } },
  {
    codes: ['moderation/thread-locked'],
    change: { parent: { id: '6', thread: '6', isShown: true } },
    policy: { ...POSTERIORI, lockedThreads: ['6'] },
  },
  { codes: ['moderation/parent-hidden'], change: { parent: { id: '6', thread: '6', isShown: false } } },
  { codes: ['moderation/refused-by-check'], findings: [{ check: 'flood', verdict: 'refuse' }] },
  {
    codes: ['moderation/flood', 'moderation/text-short', 'moderation/refused-by-check'],
    findings: [
      { check: 'own', verdict: 'refuse' },
      { check: 'length', verdict: 'refuse', code: 'moderation/text-short', params: { length: 3, min: 10 } },
      { check: 'links', verdict: 'hold', code: 'moderation/links-many' },
      { check: 'flood', verdict: 'refuse', code: 'moderation/flood', params: { count: 5, minutes: 5 }, retry: 'never' },
    ],
  },
]

test.each(submissions)('a submission is refused: $codes', ({ codes, change, policy = PRIORI, findings = [] }) => {
  const result = submit({ ...SUBMISSION, ...change } as Submission, policy, findings)
  expect(codesOf(result)).toEqual(codes)
  for (const code of codes) produced.add(code)
  expect(result).toMatchObject({ ok: false, refusal: { command: 'submit', state: null } })
  for (const blocker of blockersOf(result)) expectWords(blocker, '')
})

test('every blocker is reported, in the order of the guards', () => {
  const command = {
    type: 'reject',
    id: 'birth',
    at: '2014-06-12T09:00:00Z',
    actor: { role: 'moderator', id: 'm1', banned: true, scope: { kind: 'articles', articles: [] } },
    expected: { version: 0, revision: 0 },
  } as unknown as Command
  expect(codesOf(judge(inState.published, command, POSTERIORI))).toEqual([
    'moderation/command-id-used',
    'moderation/clock-backwards',
    'moderation/banned',
    'moderation/out-of-scope',
    'moderation/use-remove',
    'moderation/stale-version',
    'moderation/content-changed',
    'moderation/reason-required',
  ])
  expect(codesOf(judge(inState.published, { ...command, type: 'undo' } as Command, PRIORI)).at(-1)).toBe(
    'moderation/nothing-to-undo',
  )
})

test('another command is advised to whom it would be granted, and to nobody else', () => {
  const outside: Actor = { role: 'moderator', id: 'm1', scope: { kind: 'articles', articles: [] } }
  const advice = (actor: Actor) =>
    blockersOf(judge(inState.pending, fresh('remove', inState.pending, actor), PRIORI)).map((blocker) => [
      blocker.code,
      blocker.retry,
      blocker.try,
    ])
  expect(advice(moderator)).toEqual([['moderation/not-published', 'other-command', 'reject']])
  expect(advice(outside)).toEqual([
    ['moderation/out-of-scope', 'never', undefined],
    ['moderation/not-published', 'never', undefined],
  ])
})

test('the order of the list of codes is that of the guards', () => {
  const order = (code: string) => REFUSAL_CODES.indexOf(code as RefusalCode)
  for (const { on, type, by, policy = PRIORI, change } of REFUSAL_CASES) {
    const places = codesOf(judge(on, { ...fresh(type, on, by ?? moderator), ...change } as Command, policy)).map(order)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  }
})

test.each([null, undefined, 3, 'approve', [], {}, { type: 'toString' }])('%j is refused, not thrown at', (command) => {
  expect(codesOf(judge(inState.pending, command as unknown as Command, PRIORI))).toEqual(['moderation/unknown-command'])
})

test('every code was produced by the tests above', () => {
  expect(REFUSAL_CODES.filter((code) => !produced.has(code))).toEqual([])
})
