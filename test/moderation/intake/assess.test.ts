import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Actor } from '../../../src/moderation/actor.ts'
import { assess } from '../../../src/moderation/intake/assess.ts'
import { type Finding, VERDICTS } from '../../../src/moderation/intake/verdict.ts'
import type { Policy } from '../../../src/moderation/policy.ts'
import { submit } from '../../../src/moderation/submit.ts'
import { POSTERIORI, PRIORI, reader, SUBMISSION } from '../sample.ts'

const visitor: Actor = { role: 'visitor', id: 'v1' }
const admin: Actor = { role: 'admin', id: 'a1' }
const found = (...verdicts: readonly Finding['verdict'][]) =>
  verdicts.map((verdict, index) => ({ check: `check-${index}`, verdict }))

const cases: readonly (readonly [string, Policy, object, readonly Finding[], object])[] = [
  ['a priori, everything waits', PRIORI, { actor: reader }, [], { state: 'pending', why: 'a-priori' }],
  ['a posteriori, a visitor’s is public as well', POSTERIORI, { actor: visitor }, [], { state: 'published' }],
  ['an administrator’s own too', PRIORI, { actor: admin }, [], { state: 'pending', why: 'a-priori' }],
  [
    'registered and a priori: two axes',
    { ...PRIORI, registration: 'required' },
    { actor: reader },
    [],
    { state: 'pending' },
  ],
  [
    'a posteriori, it is public',
    POSTERIORI,
    {},
    found('clean'),
    { state: 'published', basis: { kind: 'policy', mode: 'a-posteriori' } },
  ],
  [
    'registered and a posteriori',
    { ...POSTERIORI, registration: 'required' },
    { actor: reader },
    [],
    { state: 'published' },
  ],
  [
    'a suspect waits',
    POSTERIORI,
    {},
    found('clean', 'hold'),
    { state: 'pending', why: 'suspect', checks: ['check-1'] },
  ],
  [
    'spam is filed',
    POSTERIORI,
    {},
    found('spam', 'hold'),
    { state: 'spam', by: 'check', checks: ['check-0', 'check-1'] },
  ],
  [
    'the first comments wait',
    { ...POSTERIORI, trustAfter: 2 },
    { actor: reader, approvedCount: 1 },
    [],
    { state: 'pending', why: 'first-comments' },
  ],
  [
    'then one is trusted',
    { ...POSTERIORI, trustAfter: 2 },
    { actor: reader, approvedCount: 2 },
    [],
    { state: 'published' },
  ],
  [
    'a claimed identity is never trusted',
    { ...POSTERIORI, trustAfter: 2 },
    { actor: visitor, approvedCount: 9 },
    [],
    { state: 'pending' },
  ],
  [
    'trust does not go round a priori',
    { ...PRIORI, trustAfter: 1 },
    { actor: reader, approvedCount: 9 },
    [],
    { state: 'pending', why: 'a-priori' },
  ],
  ['before it closes', { ...POSTERIORI, closesAt: '2014-06-12T12:00:01+02:00' }, {}, [], { state: 'published' }],
  [
    'an answer to what is shown',
    POSTERIORI,
    { parent: { id: '6', thread: '5', isShown: true } },
    [],
    { state: 'published' },
  ],
]

test.each(cases)('%s', (_, policy, change, findings, standing) => {
  const submission = { ...SUBMISSION, ...change }
  expect(assess(submission, policy, findings)).toMatchObject({ ok: true, standing })
  expect(submit(submission, policy, findings)).toMatchObject({ ok: true, next: standing, entry: { to: standing } })
})

test('what no check looked at is clean', () => {
  expect(assess(SUBMISSION, POSTERIORI)).toMatchObject({ ok: true, verdict: 'clean' })
})

test('the order of the checks does not matter', () => {
  const one = fc.record({ check: fc.string(), verdict: fc.constantFrom(...VERDICTS) })
  fc.assert(
    fc.property(fc.array(one), one, (some, last) => {
      expect(assess(SUBMISSION, POSTERIORI, [...some, last])).toEqual(assess(SUBMISSION, POSTERIORI, [last, ...some]))
    }),
  )
})
