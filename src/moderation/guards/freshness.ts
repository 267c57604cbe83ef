import type { Expected } from '../command.ts'
import type { Comment } from '../comment.ts'
import { isExpected, isInteger } from '../field-tests.ts'
import type { Last, Oppose } from '../guard.ts'

/** Check that the decision is made on the comment as it is now; the refusal tells what overtook it. */
export function checkFreshness(
  oppose: Oppose,
  { expected: seen }: { readonly expected?: Expected | undefined },
  comment: Comment,
): void {
  const { last, revision, state, version } = comment
  // That it is incomplete was told with the other fields.
  if (seen == null || !isExpected(seen)) return
  if (seen.version !== version) {
    const { at: when, by: who, command } = last
    oppose('moderation/stale-version', { seen: seen.version, now: version, who, when, command, state })
  }
  if (seen.revision !== revision) oppose('moderation/content-changed', { seen: seen.revision, now: revision })
}

/** Check that a command on a report or a forum is given on what is stored now. */
export function checkVersion(
  oppose: Oppose,
  code: 'moderation/report-stale' | 'moderation/forum-stale',
  { expected }: { readonly expected?: { readonly version: number } | undefined },
  { last, version }: { readonly last: Last; readonly version: number },
): void {
  const seen = expected?.version ?? null
  if (isInteger(seen) && seen !== version) oppose(code, { seen, now: version, who: last.by, when: last.at })
}
