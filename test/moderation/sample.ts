import type { State } from '../../src/core/moderation-states.ts'
import type { Actor } from '../../src/moderation/actor.ts'
import type { Command } from '../../src/moderation/command.ts'
import type { Comment, LivingComment } from '../../src/moderation/comment.ts'
import { type Accepted, type DecideOptions, decide, type Refused, type Repeated } from '../../src/moderation/decide.ts'
import type { Submission } from '../../src/moderation/intake/submission.ts'
import type { Finding } from '../../src/moderation/intake/verdict.ts'
import type { Policy } from '../../src/moderation/policy.ts'
import type { Blocker } from '../../src/moderation/refusal/refusal.ts'
import { sampleCommand } from '../../src/moderation/refusal/sample-command.ts'
import { submit } from '../../src/moderation/submit.ts'

export const PRIORI: Policy = { mode: 'a-priori' }
export const POSTERIORI: Policy = { mode: 'a-posteriori' }

export const moderator = { role: 'moderator', id: 'm1', scope: { kind: 'everything' } } as const satisfies Actor
export const admin = { role: 'admin', id: 'a1' } as const satisfies Actor
export const system = { role: 'system', id: 'retention' } as const satisfies Actor
export const reader = { role: 'reader', id: 'r1', verified: true } as const satisfies Actor
export const author = { role: 'author', id: 'w1', verified: true } as const satisfies Actor

export const GROUNDS = { kind: 'rules', rule: '3', explanation: 'Attaque personnelle' } as const

export const SUBMISSION: Submission = {
  commandId: 'birth',
  at: '2014-06-12T10:00:00Z',
  actor: { role: 'reader', id: 'w1', verified: true },
  id: '7',
  forum: { type: 'article', id: '12' },
  content: { title: 'Bou’Sol', text: 'Bonjour à tous' },
  signature: { name: 'Camille Martin', email: 'camille@example.org' },
  identifiers: { ip: { kind: 'full', value: '203.0.113.7', keepUntil: '2015-06-12T10:00:00Z' } },
}

/** A minute later than any date in use so far, counted from the birth of the comment. */
export function minute(count: number): string {
  return new Date(Date.UTC(2014, 5, 12, 10, count)).toISOString().replace('.000Z', 'Z')
}

export function born(
  policy: Policy = PRIORI,
  changes: Partial<Submission> = {},
  findings: readonly Finding[] = [],
): LivingComment {
  const result = submit({ ...SUBMISSION, ...changes }, policy, findings)
  if (!result.ok) throw new Error(`refused: ${codesOf(result)}`)
  return result.next
}

/** Decides with every kind of command, for tests that do not look at the types. */
export function judge(
  comment: Comment,
  command: Command,
  policy: Policy,
  options?: DecideOptions,
): Accepted | Refused | Repeated {
  return decide(comment, command, policy, options)
}

/** Gives the command that is complete and fresh, with some fields changed. */
export function fresh(
  type: Command['type'],
  comment: Comment,
  actor: Actor = moderator,
  at = minute(comment.version),
): Command {
  return { ...sampleCommand(type, comment, actor, at), id: `c${comment.version + 1}` }
}

/** Gives the comment after some complete and fresh commands, which must all be accepted. */
export function through(
  comment: Comment,
  policy: Policy,
  ...steps: readonly (readonly [Command['type'], Actor])[]
): Comment {
  return steps.reduce((before, [type, actor]) => accept(before, fresh(type, before, actor), policy).next, comment)
}

export function accept(comment: Comment, command: Command, policy: Policy): Accepted {
  const result = judge(comment, command, policy)
  if (!result.ok || 'repeated' in result) throw new Error(`refused: ${codesOf(result)}`)
  return result
}

export function blockersOf(result: { readonly ok: boolean }): readonly Blocker[] {
  return 'refusal' in result ? (result as Refused).refusal.blockers : []
}

export function codesOf(result: { readonly ok: boolean }): readonly string[] {
  return blockersOf(result).map((blocker) => blocker.code)
}

/** One comment in each state. */
export const inState: Readonly<Record<State, Comment>> = {
  pending: born(PRIORI),
  published: born(POSTERIORI),
  rejected: through(born(PRIORI), PRIORI, ['reject', moderator]),
  removed: through(born(POSTERIORI), POSTERIORI, ['remove', moderator]),
  spam: through(born(PRIORI), PRIORI, ['markSpam', moderator]),
  retracted: through(born(POSTERIORI), POSTERIORI, ['retract', author]),
  erased: through(born(POSTERIORI), POSTERIORI, ['erase', admin]),
}

/** Freezes a value with everything in it. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) deepFreeze(part)
  }
  return value
}
