import { isVerified, refOf } from './actor.ts'
import type { Comment, CommentAuthor } from './comment.ts'
import type { Refused } from './decide.ts'
import type { Effect } from './effect.ts'
import { firstAppearance } from './effects.ts'
import { isWritten } from './field-tests.ts'
import { identifiersOf } from './identifiers.ts'
import { assess } from './intake/assess.ts'
import { readContent, textsOf } from './intake/read-written.ts'
import type { Submission } from './intake/submission.ts'
import { type Finding, firedChecks } from './intake/verdict.ts'
import { type BirthState, bear, type Held } from './log/birth.ts'
import type { BirthEntry } from './log/log-entry.ts'
import { kindsOf } from './log/record-change.ts'
import type { Policy } from './policy.ts'
import { snapshotPolicy } from './policy-snapshot.ts'

/** A comment is born: what to store, then what to do. */
export interface Born {
  readonly ok: true
  readonly next: Comment<BirthState>
  readonly entry: BirthEntry
  readonly effects: readonly Effect[]
}

/**
 * Make a comment of a submission, with the first entry of its log, or say everything that is against it.
 *
 * @param submission
 *   What somebody wants to post. What its words, signature and object hold beside their fields is not taken along, nor
 *   what was left empty.
 * @param policy
 *   The rules of the forum now.
 * @param findings
 *   What each intake check found (default: nothing).
 * @returns
 *   `{ok: true, next, entry, effects}` or `{ok: false, refusal}`, as `decide` gives them; `assess` judges.
 * @throws {TypeError}
 *   When `policy` holds what is not known, or `findings` is no list of findings.
 * @example
 * ```ts
 * import {submit} from 'ess-domain/moderation'
 * const born = submit({
 *   commandId: 'c1', at: '2014-06-12T10:00:00Z', actor: {role: 'reader', id: 'r1', verified: true},
 *   id: '7', forum: {type: 'article', id: '12'}, content: {text: 'Bonjour'},
 * }, {mode: 'a-posteriori'})
 * born.ok && born.next.state //=> 'published'
 * ```
 */
export function submit(submission: Submission, policy: Policy, findings: readonly Finding[] = []): Born | Refused {
  const assessment = assess(submission, policy, findings)
  if (!assessment.ok) return { ok: false, refusal: assessment.refusal }
  const { actor, at, commandId, forum, id, parent } = submission
  const checks = firedChecks(findings)
  const draft = {
    comment: id,
    seq: 1,
    commandId,
    at,
    actor: refOf(actor),
    command: 'submit',
    from: null,
    to: assessment.standing,
    revision: 1,
    forum: { type: forum.type, id: forum.id },
    submittedAt: at,
    thread: parent?.thread ?? id,
    ...(parent == null ? {} : { parent: parent.id }),
    policy: snapshotPolicy(policy),
    ...(checks.length === 0 ? {} : { checks }),
  } as const
  const next = bear(draft, heldOf(submission))
  const effects = birthEffects(next, at)
  return { ok: true, next, entry: { ...draft, effects: kindsOf(effects) }, effects }
}

// A form or a record may hold more than is asked for, an e-mail among the words for instance, and gives an empty text
// for what was not filled in: neither is taken along.
function heldOf({ actor, content, identifiers, signature }: Submission): Held {
  const author: CommentAuthor = {
    ...textsOf(signature, ['name', 'email'], isWritten),
    id: actor.id,
    verified: isVerified(actor),
  }
  return { author, content: readContent(content, isWritten), identifiers: identifiersOf(identifiers) }
}

function birthEffects(comment: Comment<BirthState>, at: string): readonly Effect[] {
  const { id } = comment
  if (comment.state === 'published') return firstAppearance(comment, at)
  if (comment.state === 'spam') return [{ kind: 'notify-moderators', comment: id, because: 'spam' }]
  return [
    { kind: 'notify-moderators', comment: id, because: 'pending' },
    { kind: 'notify-author', comment: id, outcome: 'pending' },
  ]
}
