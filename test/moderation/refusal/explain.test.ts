import { expect, test } from 'vitest'
import { COMMAND_TYPES, ROLES, STATES } from '../../../src/core/moderation-states.ts'
import type { Actor } from '../../../src/moderation/actor.ts'
import type { Comment } from '../../../src/moderation/comment.ts'
import type { Policy } from '../../../src/moderation/policy.ts'
import { explain } from '../../../src/moderation/refusal/explain.ts'
import { admin, author, fresh, inState, judge, minute, moderator, POSTERIORI, PRIORI, reader } from '../sample.ts'

/** What may be done, as `command state`. */
function allowed(comment: Comment, actor: Actor, policy: Policy = PRIORI, at = minute(9)): readonly string[] {
  const answers = Object.entries(explain(comment, actor, policy, at))
  return answers.flatMap(([type, answer]) => (answer.ok ? `${type} ${answer.to}` : []))
}

const outside: Actor = { role: 'moderator', id: 'm2', scope: { kind: 'articles', articles: ['13'] } }

test.each<[string, Comment, Actor, readonly string[]]>([
  ['a moderator, of what waits', inState.pending, moderator, ['approve published', 'reject rejected', 'markSpam spam']],
  [
    'an administrator, of what was removed',
    inState.removed,
    admin,
    ['approve published', 'markSpam spam', 'reopen pending', 'undo published', 'erase erased'],
  ],
  ['its author, of what waits', inState.pending, author, ['editByAuthor pending', 'retract retracted']],
  ['another author', inState.pending, { ...author, id: 'w2' }, []],
  ['a reader, of what is public', inState.published, reader, ['report published']],
  ['a moderator out of scope, of what is public', inState.published, outside, ['report published']],
  ['somebody banned', inState.pending, { ...moderator, banned: true }, []],
  ['anybody, of what is erased', inState.erased, admin, []],
])('%s', (_, comment, actor, buttons) => {
  const policy = comment === inState.removed ? POSTERIORI : PRIORI
  expect(allowed(comment, actor, policy)).toEqual(buttons)
})

test('every command is answered, and as `decide` answers it', () => {
  for (const state of STATES) {
    for (const role of ROLES) {
      const actor = (role === 'moderator' ? moderator : { role, id: 'w1', verified: true }) as Actor
      const answers = explain(inState[state], actor, POSTERIORI, minute(9))
      expect(Object.keys(answers)).toEqual(COMMAND_TYPES)
      for (const type of COMMAND_TYPES) {
        const result = judge(inState[state], fresh(type, inState[state], actor, minute(9)), POSTERIORI)
        expect(answers[type]).toEqual(result.ok ? { ok: true, to: result.next.state } : result)
      }
    }
  }
})

test('a date that is none, or before the last change, is against every command', () => {
  for (const [at, code] of [
    ['hier', 'moderation/bad-date'],
    ['2014-06-12T09:00:00Z', 'moderation/clock-backwards'],
  ] as const) {
    for (const answer of Object.values(explain(inState.pending, moderator, PRIORI, at))) {
      expect(answer.ok ? [] : answer.refusal.blockers.map((blocker) => blocker.code)).toContain(code)
    }
  }
})

test('wrong arguments are named', () => {
  expect(() => explain(inState.pending, moderator, PRIORI, 3 as unknown as string)).toThrow('`at`')
  expect(() => explain(null as unknown as Comment, moderator, PRIORI, minute(9))).toThrow('`comment`')
  expect(() => explain(inState.pending, moderator, { mode: 'abo' } as unknown as Policy, minute(9))).toThrow(
    '`policy.mode`',
  )
})
