import { describe, expect, test } from 'vitest'
import { REPORT_CODES } from '../../../src/core/codes/moderation.ts'
import { APPEAL_STATES } from '../../../src/core/moderation-states.ts'
import { describe as inWords } from '../../../src/i18n/describe.ts'
import type { Appeal } from '../../../src/moderation/appeal/appeal.ts'
import { type AnswerAppeal, type AppealDecision, decideAppeal } from '../../../src/moderation/appeal/decide-appeal.ts'
import type { Comment } from '../../../src/moderation/comment.ts'
import type { Policy } from '../../../src/moderation/policy.ts'
import {
  admin,
  author,
  deepFreeze,
  inState,
  minute,
  moderator,
  POSTERIORI,
  PRIORI,
  reader,
  system,
  through,
} from '../sample.ts'

const rejected: Comment = deepFreeze(inState.rejected)
const APPEAL: Appeal = deepFreeze({
  id: 'a-7',
  state: 'open',
  comment: '7',
  entry: 2,
  decidedBy: 'm1',
  by: 'w1',
  reasons: 'Je parlais de pain.',
  filedAt: minute(5),
  commandId: 'a1',
})

function order(type: AnswerAppeal['type'], change: object = {}): AnswerAppeal {
  return { type, id: 'a2', at: minute(6), actor: admin, seen: { version: 2, revision: 1 }, ...change }
}

function codesOf(result: AppealDecision): readonly string[] {
  return result.ok ? [] : result.refusal.blockers.map(({ code }) => code)
}

test('granted, the comment is published by who granted it', () => {
  const result = decideAppeal(APPEAL, rejected, order('grant'), PRIORI)
  if (!result.ok) throw new Error(`refused: ${codesOf(result)}`)
  expect(result.next).toEqual({
    ...APPEAL,
    state: 'granted',
    commandId: 'a2',
    answered: { by: { id: 'a1', role: 'admin' }, at: minute(6) },
  })
  expect(result.comment?.next).toMatchObject({ state: 'published', basis: { kind: 'decision', revision: 1 } })
  expect(result.effects.at(-1)).toEqual({ kind: 'notify-appellant', comment: '7', appeal: 'a-7', outcome: 'granted' })
  expect(result.effects).toContainEqual({ kind: 'notify-author', comment: '7', outcome: 'published' })
})

test('denied, the comment stays as it is', () => {
  const result = decideAppeal(APPEAL, rejected, order('deny'), PRIORI)
  if (!result.ok) throw new Error(`refused: ${codesOf(result)}`)
  expect(result.next.state).toBe('denied')
  expect(result).not.toHaveProperty('comment')
  expect(result.effects).toEqual([{ kind: 'notify-appellant', comment: '7', appeal: 'a-7', outcome: 'denied' }])
})

describe('on a comment that is public again', () => {
  const seen = { version: 3, revision: 1 }
  const approved = deepFreeze(through(rejected, PRIORI, ['approve', moderator]))

  test('granted, it stays as it is: what was asked for is done', () => {
    const result = decideAppeal(APPEAL, approved, order('grant', { seen }), PRIORI)
    if (!result.ok) throw new Error(`refused: ${codesOf(result)}`)
    expect(result.next).toMatchObject({ state: 'granted', answered: { by: { id: 'a1', role: 'admin' } } })
    expect(result).not.toHaveProperty('comment')
    expect(result.effects).toEqual([{ kind: 'notify-appellant', comment: '7', appeal: 'a-7', outcome: 'granted' }])
  })

  test('it cannot be denied: the author would be told that it is not public', () => {
    const result = decideAppeal(APPEAL, approved, order('deny', { seen }), PRIORI)
    const advice = { code: 'moderation/use-grant', params: {}, retry: 'other-command', try: 'grant' }
    expect(!result.ok && result.refusal.blockers).toEqual([advice])
  })

  test('granting is advised to who may grant it only', () => {
    const stale = decideAppeal(APPEAL, approved, order('deny'), PRIORI)
    expect(!stale.ok && stale.refusal.blockers).toMatchObject([
      { code: 'moderation/use-grant', retry: 'never' },
      { code: 'moderation/stale-version', retry: 'reload' },
    ])
  })

  test('granted, words that nobody had accepted are', () => {
    const byPolicy = through(inState.published, POSTERIORI, ['remove', moderator], ['undo', moderator])
    const result = decideAppeal(APPEAL, byPolicy, order('grant', { seen }), POSTERIORI)
    expect(result.ok && result.comment?.entry).toMatchObject({ command: 'approve', seq: 4 })
  })

  test.each<[string, object, Policy, readonly string[]]>([
    ['by a reader', { actor: reader }, PRIORI, ['moderation/not-moderator']],
    ['by a program', { actor: system }, POSTERIORI, ['moderation/not-moderator', 'moderation/human-required']],
    [
      'by its author',
      { actor: { ...admin, id: author.id } },
      { ...PRIORI, fourEyes: true },
      ['moderation/own-comment'],
    ],
    ['by who decided', { actor: moderator }, { ...PRIORI, fourEyes: true }, ['moderation/own-decision']],
    ['as it was before', { seen: { version: 2, revision: 1 } }, PRIORI, ['moderation/stale-version']],
  ])('not granted %s', (_, change, policy, codes) => {
    expect(codesOf(decideAppeal(APPEAL, approved, order('grant', { seen, ...change }), policy))).toEqual(codes)
  })
})

test.each(['grant', 'deny'] as const)('sent again, it is answered as it was: %s', (type) => {
  const first = decideAppeal(APPEAL, rejected, order(type), PRIORI)
  if (!first.ok) throw new Error(`refused: ${codesOf(first)}`)
  const comment = first.comment?.next ?? rejected
  const send = (change: object) => decideAppeal(first.next, comment, order(type, change), PRIORI)
  expect(send({ at: minute(7) })).toEqual({ ok: true, repeated: true, next: first.next, effects: [] })
  // Without who answered, as an appeal that is damaged, nobody is told to have.
  const { answered: _, ...without } = first.next
  for (const unanswered of [without, { ...without, answered: null as never }]) {
    expect(codesOf(decideAppeal(unanswered, comment, order(type), PRIORI))).toContain('moderation/appeal-closed')
  }
  const others = [
    { id: 'a3' },
    { actor: moderator },
    { actor: { ...moderator, id: admin.id } },
    { actor: { ...admin, id: 'a9' } },
    { actor: null },
    { type: type === 'grant' ? 'deny' : 'grant' },
    { type: 'forget' as never },
  ]
  for (const change of others) expect(send(change).ok).toBe(false)
})

describe('an answer is refused', () => {
  const eyes: Policy = { ...PRIORI, fourEyes: true }

  test('to grant what cannot be approved', () => {
    const own = { role: 'moderator', id: author.id, scope: { kind: 'everything' } }
    expect(codesOf(decideAppeal(APPEAL, rejected, order('grant', { actor: own }), eyes))).toEqual([
      'moderation/own-comment',
    ])
    const decidedBySelf = { ...APPEAL, decidedBy: author.id }
    expect(codesOf(decideAppeal(decidedBySelf, rejected, order('grant', { actor: own }), eyes))).toEqual([
      'moderation/own-decision',
      'moderation/own-comment',
    ])
    const retracted = { ...inState.retracted, version: 2 }
    expect(codesOf(decideAppeal(APPEAL, retracted, order('grant'), PRIORI))).toEqual(['moderation/retracted-by-author'])
  })
})

test('wrong arguments are named', () => {
  const lost = { ...APPEAL, state: 'lost' as 'open' }
  for (const none of [null, undefined, 'a-7']) {
    expect(() => decideAppeal(none as unknown as Appeal, rejected, order('deny'), PRIORI)).toThrow('`appeal`')
  }
  expect(() => decideAppeal(lost, rejected, order('deny'), PRIORI)).toThrow(
    `\`appeal.state\` to be one of \`'${APPEAL_STATES[0]}'\``,
  )
  const numbered = { ...APPEAL, decidedBy: 7 as unknown as string }
  expect(() => decideAppeal(numbered, rejected, order('deny'), PRIORI)).toThrow('`appeal.decidedBy`')
  expect(() => decideAppeal(APPEAL, { ...rejected, id: '8' }, order('deny'), PRIORI)).toThrow('`7`')
  expect(() => decideAppeal(APPEAL, rejected, order('deny'), { mode: 'abo' } as unknown as Policy)).toThrow(
    '`policy.mode`',
  )
})

test.each(REPORT_CODES)('%s has words in both languages', (code) => {
  const params = { seen: 1, now: 2, who: 'm1', when: minute(1), missing: 'reasons', date: minute(1) }
  for (const language of ['fr', 'en'] as const)
    expect(inWords({ code, params }, language)).not.toMatch(/Probl|undefined/)
})

test.each([null, undefined, 3, 'x', {}])('a command that is %j is refused, not thrown at', (command) => {
  const result = decideAppeal(APPEAL, rejected, command as unknown as AnswerAppeal, PRIORI)
  expect(codesOf(result)).toContain('moderation/unknown-role')
  expect(result.ok ? undefined : result.refusal).toMatchObject({ command: '', state: 'open' })
})
