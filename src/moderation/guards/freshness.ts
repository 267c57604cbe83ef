import type { Expected } from '../command.ts'
import { type Envelope, type Given, oppose, type Situation } from '../situation.ts'
import { isExpected } from './fields.ts'

/** A comment, and what whoever decides on it had before their eyes. */
interface Reading extends Pick<Situation, 'comment' | 'obstacles'> {
  readonly command: { readonly expected?: Expected }
}

/** Check that the decision is made on the comment as it is now; the refusal tells what overtook it. */
export function checkFreshness(given: Reading): void {
  const { command, comment } = given
  const seen = command.expected
  // What is incomplete was found so already.
  if (seen === undefined || !isExpected(seen)) return
  if (seen.version !== comment.version) {
    oppose(given, 'moderation/stale-version', {
      seen: seen.version,
      now: comment.version,
      who: comment.last.by,
      when: comment.last.at,
      command: comment.last.command,
      state: comment.state,
    })
  }
  if (seen.revision !== comment.revision) {
    oppose(given, 'moderation/content-changed', { seen: seen.revision, now: comment.revision })
  }
}

/** Check that a command on a report or a forum is given on what is stored now, of this version. */
export function checkVersion(
  given: Given<Envelope & { readonly expected?: { readonly version: number } }>,
  code: 'moderation/report-stale' | 'moderation/forum-stale',
  now: number,
): void {
  const { command, last } = given
  const seen: unknown = command.expected?.version
  if (typeof seen !== 'number' || seen === now) return
  oppose(given, code, { seen, now, who: last.by, when: last.at })
}
