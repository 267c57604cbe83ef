import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Actor } from '../../src/moderation/actor.ts'
import { assess } from '../../src/moderation/intake/assess.ts'
import { type Finding, joinFindings, joinVerdicts, VERDICTS } from '../../src/moderation/intake/verdict.ts'
import type { Policy } from '../../src/moderation/policy.ts'
import { submit } from '../../src/moderation/submit.ts'
import { blockersOf, born, POSTERIORI, PRIORI, reader, SUBMISSION } from './sample.ts'

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

test.each<[object, readonly string[]]>([
  [{ commandId: '' }, ['commandId']],
  [{ id: 7 }, ['id']],
  [{ forum: { type: 'article' } }, ['forum.id']],
  [{ forum: { id: '12' } }, ['forum.type']],
  [{ content: undefined }, ['content.text']],
  [{ content: { text: ' ' } }, ['content.text']],
  [{ content: { text: 'Oui', title: ['Non'], link: {} } }, ['content.title', 'content.link']],
  [{ signature: { name: 5, email: {} } }, ['signature.name', 'signature.email']],
  [{ actor: null }, ['actor.id']],
  [{ actor: 'w1' }, ['actor.id']],
])('what is incomplete is refused, not thrown at: %j', (change, fields) => {
  const result = submit({ ...SUBMISSION, ...change }, POSTERIORI)
  expect(blockersOf(result).map(({ code, params }) => [code, params['field']])).toEqual(
    fields.map((field) => ['moderation/missing-field', field]),
  )
})

test('what no check looked at is clean, and what is refused can be written anew', () => {
  expect(assess(SUBMISSION, POSTERIORI)).toMatchObject({ ok: true, verdict: 'clean' })
  const short = [{ check: 'length', verdict: 'refuse', code: 'moderation/text-short' }] as const
  expect(blockersOf(submit(SUBMISSION, POSTERIORI, short))).toEqual([
    { code: 'moderation/text-short', params: {}, retry: 'later' },
  ])
  expect(() => joinVerdicts('clean', 'dirty' as 'spam')).toThrow('`verdict`')
  expect(() => joinVerdicts('dirty' as 'spam', 'clean')).toThrow('`verdict`')
})

test('without a date, nobody knows whether the forum is closed', () => {
  const result = submit({ ...SUBMISSION, at: 'hier' }, { ...POSTERIORI, closesAt: '2014-06-01T00:00:00Z' })
  expect(blockersOf(result).map(({ code }) => code)).toEqual(['moderation/bad-date'])
})

describe('submit', () => {
  test('makes the comment and the first entry of its log', () => {
    const result = submit(
      { ...SUBMISSION, parent: { id: '6', thread: '5', isShown: true } },
      POSTERIORI,
      found('clean'),
    )
    if (!result.ok) throw new Error('refused')
    expect(result.next).toMatchObject({
      id: '7',
      thread: '5',
      parent: '6',
      version: 1,
      revision: 1,
      author: { id: 'w1', name: 'Camille Martin', email: 'camille@example.org', verified: true },
      firstPublishedAt: SUBMISSION.at,
      reports: [],
    })
    expect(result.entry).toEqual({
      comment: '7',
      seq: 1,
      commandId: 'birth',
      at: SUBMISSION.at,
      actor: { id: 'w1', role: 'reader' },
      command: 'submit',
      from: null,
      to: { state: 'published', basis: { kind: 'policy', mode: 'a-posteriori' }, publishedAt: SUBMISSION.at },
      revision: 1,
      forum: { type: 'article', id: '12' },
      submittedAt: SUBMISSION.at,
      thread: '5',
      parent: '6',
      policy: { mode: 'a-posteriori', registration: 'optional' },
      effects: ['invalidate', 'reindex', 'thread-date', 'notify-author', 'notify-article-authors', 'notify-thread'],
    })
  })

  test('opens a thread of its own, and keeps no address by default', () => {
    const { identifiers: _, ...rest } = SUBMISSION
    const result = submit(rest, PRIORI)
    expect(result).toMatchObject({ ok: true, next: { thread: '7', identifiers: { ip: { kind: 'none' } } } })
    expect(born()).not.toHaveProperty('parent')
  })

  test.each([
    [PRIORI, [], ['notify-moderators', 'notify-author']],
    [PRIORI, found('spam'), ['notify-moderators']],
  ] as const)('tells the moderators of what waits', (policy, findings, kinds) => {
    const result = submit(SUBMISSION, policy, findings)
    expect(result.ok && result.effects.map(({ kind }) => kind)).toEqual(kinds)
  })
})

describe('the lattice of verdicts', () => {
  const verdict = fc.constantFrom(...VERDICTS)

  test('is commutative, associative, idempotent', () => {
    fc.assert(
      fc.property(verdict, verdict, verdict, (a, b, c) => {
        expect(joinVerdicts(a, b)).toBe(joinVerdicts(b, a))
        expect(joinVerdicts(a, joinVerdicts(b, c))).toBe(joinVerdicts(joinVerdicts(a, b), c))
        expect(joinVerdicts(a, a)).toBe(a)
      }),
    )
  })

  test('is monotone: one more finding never softens, and the order of the checks does not matter', () => {
    const findings = fc.array(fc.record({ check: fc.string(), verdict }))
    fc.assert(
      fc.property(findings, fc.record({ check: fc.string(), verdict }), (some, one) => {
        const before = joinFindings(some)
        const after = joinFindings([...some, one])
        expect(VERDICTS.indexOf(after)).toBeGreaterThanOrEqual(VERDICTS.indexOf(before))
        expect(joinFindings([one, ...some])).toBe(after)
        expect(assess(SUBMISSION, POSTERIORI, [...some, one])).toEqual(assess(SUBMISSION, POSTERIORI, [one, ...some]))
      }),
    )
  })
})
