import type { CommandType, State } from '../../core/moderation-states.ts'
import { isVerified } from '../actor.ts'
import type { Standing } from '../comment.ts'
import { expectPolicy } from '../expect-policy.ts'
import type { BirthState } from '../log/birth.ts'
import type { Policy } from '../policy.ts'
import { ADVICE, type Refusal } from '../refusal/refusal.ts'
import { refusalOf } from '../refusal/refusal-of.ts'
import type { Submission } from './submission.ts'
import { findSubmissionObstacles } from './submission-guards.ts'
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
 *   When `policy` holds what is not known, or `findings` is no list of findings.
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
  const obstacles = findSubmissionObstacles(submission, policy, findings)
  if (obstacles.length > 0) {
    // No other command can replace a submission.
    return { ok: false, verdict, refusal: refusalOf<State, CommandType>('submit', null, obstacles, ADVICE) }
  }
  return { ok: true, verdict, standing: birthStanding(submission, policy, findings, verdict) }
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
  if (reason != null) return { state: 'pending', why: reason, since: at }
  return { state: 'published', basis: { kind: 'policy', mode: policy.mode }, publishedAt: at }
}
