import { isInstant } from '../../core/instant.ts'
import { isVerified } from '../actor.ts'
import type { BirthState } from '../birth.ts'
import type { Standing } from '../comment.ts'
import { type Field, fieldOf, isName, isWritten, missingFields } from '../guards/fields.ts'
import { checkForum } from '../guards/window.ts'
import { expectPolicy, type Policy } from '../policy.ts'
import { ADVICE, type Obstacle, type Refusal } from '../refusal.ts'
import { toBlockers } from '../refuse.ts'
import { refusingObstacles } from './refusing.ts'
import type { Submission } from './submission.ts'
import { holdReason } from './trust.ts'
import { type Finding, firedChecks, joinFindings, type Verdict } from './verdict.ts'

/** What becomes of a submission: how it would stand, or every reason why it is refused. */
export type Assessment =
  | { readonly ok: true; readonly verdict: Verdict; readonly standing: Standing<BirthState> }
  | { readonly ok: false; readonly verdict: Verdict; readonly refusal: Refusal }

/**
 * Judge a new comment by the mode of the forum and by what the intake checks found.
 *
 * A closed forum, a parent that is not visible, a person who may not write are refused, never silently binned.
 * *A priori* everything waits, whoever writes.
 *
 * @param submission
 *   What somebody wants to post. An incomplete one is refused, not thrown at; but who writes, when, and what is known
 *   of them and of the parent is for the host to say, never for its client.
 * @param policy
 *   The rules of the forum now.
 * @param findings
 *   What each intake check found (default: nothing). Their order does not matter: the hardest verdict holds.
 * @returns
 *   `{ok: true, verdict, standing}` or `{ok: false, verdict, refusal}` with all the blockers.
 * @throws {TypeError}
 *   When `policy` holds what is not known.
 * @example
 * ```ts
 * import {assess} from 'ess-domain/moderation'
 * const submission = {
 *   commandId: 'c1', at: '2014-06-12T10:00:00Z', actor: {role: 'visitor', id: 'v1'},
 *   id: '7', forum: {type: 'article', id: '12'}, content: {text: 'Bonjour'},
 * } as const
 * assess(submission, {mode: 'a-priori'})
 * //=> {ok: true, verdict: 'clean', standing: {state: 'pending', why: 'a-priori', since: '2014-06-12T10:00:00Z'}}
 * const closed = assess(submission, {mode: 'closed', registration: 'required'})
 * closed.ok ? [] : closed.refusal.blockers.map((blocker) => blocker.code)
 * //=> ['moderation/login-required', 'moderation/forum-closed']
 * ```
 */
export function assess(submission: Submission, policy: Policy, findings: readonly Finding[] = []): Assessment {
  expectPolicy(policy)
  const verdict = joinFindings(findings)
  const obstacles = findObstacles(submission, policy, findings)
  if (obstacles.length > 0) {
    // No other command can replace a submission.
    const blockers = toBlockers(obstacles, ADVICE, () => false)
    return { ok: false, verdict, refusal: { command: 'submit', state: null, blockers } }
  }
  return { ok: true, verdict, standing: birthStanding(submission, policy, findings, verdict) }
}

function findObstacles(submission: Submission, policy: Policy, findings: readonly Finding[]): readonly Obstacle[] {
  const obstacles = missingFields(submission, FIELDS).map(
    (field): Obstacle => ({ code: 'moderation/missing-field', params: { field } }),
  )
  const at = isInstant(fieldOf(submission, 'at')) ? submission.at : undefined
  if (at === undefined) obstacles.push({ code: 'moderation/bad-date', params: { field: 'at' } })
  if (fieldOf(submission, 'actor') !== undefined) obstacles.push(...writerObstacles(submission, policy))
  const parent = fieldOf(submission, 'parent')
  checkForum({ at, policy, obstacles, thread: fieldOf(parent, 'thread') })
  if (parent !== undefined && fieldOf(parent, 'isShown') !== true) {
    obstacles.push({ code: 'moderation/parent-hidden', params: {} })
  }
  return [...obstacles, ...refusingObstacles(findings)]
}

const FIELDS: readonly Field[] = [
  { path: ['commandId'], test: isName },
  { path: ['id'], test: isName },
  { path: ['forum', 'id'], test: isName },
  { path: ['content', 'text'], test: isWritten },
  { path: ['actor', 'id'], test: isName },
]

const WRITERS: readonly string[] = ['visitor', 'reader', 'moderator', 'admin']

function writerObstacles({ actor }: Submission, policy: Policy): readonly Obstacle[] {
  const obstacles: Obstacle[] = []
  if (actor.role !== 'system' && actor.banned) obstacles.push({ code: 'moderation/banned', params: {} })
  if (policy.registration === 'required' && actor.role === 'visitor') {
    obstacles.push({ code: 'moderation/login-required', params: {} })
  }
  if (!WRITERS.includes(actor.role)) {
    obstacles.push({ code: 'moderation/not-reader', params: { role: actor.role, command: 'submit' } })
  }
  return obstacles
}

function birthStanding(
  { actor, approvedCount = 0, at }: Submission,
  policy: Policy,
  findings: readonly Finding[],
  verdict: Verdict,
): Standing<BirthState> {
  if (verdict === 'spam') return { state: 'spam', by: 'check', checks: firedChecks(findings), since: at }
  const reason = holdReason(policy, { verified: isVerified(actor), approvedCount }, findings)
  if (reason === 'suspect') return { state: 'pending', why: reason, checks: firedChecks(findings), since: at }
  if (reason !== undefined) return { state: 'pending', why: reason, since: at }
  return { state: 'published', basis: { kind: 'policy', mode: policy.mode }, publishedAt: at }
}
