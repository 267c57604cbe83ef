import { oppose, type Situation } from '../situation.ts'
import { isExpected } from './fields.ts'

/** Check that the decision is made on the comment as it is now; the refusal tells what overtook it. */
export function checkFreshness(situation: Situation): void {
  const { command, comment } = situation
  const seen = command.expected
  // What is incomplete was found so already.
  if (seen === undefined || !isExpected(seen)) return
  if (seen.version !== comment.version) {
    oppose(situation, 'moderation/stale-version', {
      seen: seen.version,
      now: comment.version,
      who: comment.last.by,
      when: comment.last.at,
      command: comment.last.command,
      state: comment.state,
    })
  }
  if (seen.revision !== comment.revision) {
    oppose(situation, 'moderation/content-changed', { seen: seen.revision, now: comment.revision })
  }
}
