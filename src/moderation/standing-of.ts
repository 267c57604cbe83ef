import type { LivingComment, Standing } from './comment.ts'

/** Take the state of a comment, with what it carries, out of it. */
export function standingOf(comment: LivingComment): Standing<LivingComment['state']> {
  switch (comment.state) {
    case 'pending':
      return comment.checks == null
        ? { state: comment.state, why: comment.why, since: comment.since }
        : { state: comment.state, why: comment.why, checks: comment.checks, since: comment.since }
    case 'published':
      return { state: comment.state, basis: comment.basis, publishedAt: comment.publishedAt }
    case 'rejected':
      return { state: comment.state, grounds: comment.grounds, since: comment.since }
    case 'removed':
      return { state: comment.state, grounds: comment.grounds, since: comment.since }
    case 'spam':
      return comment.checks == null
        ? { state: comment.state, by: comment.by, since: comment.since }
        : { state: comment.state, by: comment.by, checks: comment.checks, since: comment.since }
    case 'retracted':
      return { state: comment.state, wasPublic: comment.wasPublic, since: comment.since }
  }
}
