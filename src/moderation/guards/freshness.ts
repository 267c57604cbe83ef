import type { Actor } from '../actor.ts'
import type { Expected } from '../command.ts'
import type { Comment } from '../comment.ts'
import { isExpected, isInteger, isOneOf } from '../field-tests.ts'
import type { Last, Oppose } from '../guard.ts'
import { recordOf } from '../record-of.ts'
import { MODERATORS_AND_PROGRAMS } from './right.ts'

/** What a decision on something that changes says of what it was made on, and by whom. */
interface Seen<Version> {
  readonly expected?: Version | undefined
  readonly actor: Actor
}

/** Check that the decision is made on the comment as it is now; the refusal tells moderators what overtook it. */
export function checkFreshness(oppose: Oppose, { expected: seen, actor }: Seen<Expected>, comment: Comment): void {
  const { last, revision, state, version } = comment
  // That it is incomplete was told with the other fields.
  if (seen == null || !isExpected(seen)) return
  if (seen.version !== version) {
    const { at: when, by, command } = last
    const who = whoFor(actor, by)
    // An author would learn that somebody reported the comment, and what is looked at.
    const what = who === null ? { command: null, state: null } : { command, state }
    oppose('moderation/stale-version', { seen: seen.version, now: version, who, when, ...what })
  }
  if (seen.revision !== revision) oppose('moderation/content-changed', { seen: seen.revision, now: revision })
}

/** Check that a command on a report or a forum is given on what is stored now. */
export function checkVersion(
  oppose: Oppose,
  code: 'moderation/report-stale' | 'moderation/forum-stale',
  { expected, actor }: Seen<{ readonly version: number }>,
  { last, version }: { readonly last: Last; readonly version: number },
): void {
  const seen = expected?.version ?? null
  if (isInteger(seen) && seen !== version)
    oppose(code, { seen, now: version, who: whoFor(actor, last.by), when: last.at })
}

const isTold = isOneOf(MODERATORS_AND_PROGRAMS.roles)

// Who reported, and who decides, is for moderators to know. An incomplete command can lack its actor.
function whoFor(actor: unknown, by: string): string | null {
  const { role } = recordOf(actor)
  return isTold(role) ? by : null
}
