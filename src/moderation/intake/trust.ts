import type { PendingReason } from '../../core/moderation-states.ts'
import type { Policy } from '../policy.ts'
import { type Finding, joinFindings } from './verdict.ts'

/** What is known of a writer: whether the identity is proved, and how many comments of it were approved. */
export interface WriterFacts {
  readonly verified: boolean
  readonly approvedCount: number
}

/**
 * Say why new words must wait, or `undefined` when they may be public at once.
 *
 * Trust is asked *a posteriori* only: *a priori*, everything waits, as the site promises its readers.
 */
export function holdReason(
  policy: Policy,
  writer: WriterFacts,
  findings: readonly Finding[],
): PendingReason | undefined {
  if (joinFindings(findings) !== 'clean') return 'suspect'
  if (policy.mode !== 'a-posteriori') return 'a-priori'
  const { trustAfter = 0 } = policy
  if (trustAfter > 0 && !(writer.verified && writer.approvedCount >= trustAfter)) return 'first-comments'
  return undefined
}
