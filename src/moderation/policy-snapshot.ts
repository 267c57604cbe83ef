import type { Draft } from '../core/draft.ts'
import type { Mode, Registration } from '../core/moderation-states.ts'
import type { Policy } from './policy.ts'

/** What the log keeps of the policy that a command was judged by. */
export interface PolicySnapshot {
  readonly mode: Mode
  readonly registration: Registration
  readonly reportThreshold?: number
  readonly rulesVersion?: string
}

/** Keep what the log needs of a policy. */
export function snapshotPolicy(policy: Policy): PolicySnapshot {
  const { mode, registration = 'optional', reportThreshold, rulesVersion } = policy
  const snapshot: Draft<PolicySnapshot> = { mode, registration }
  // JSON has no word for a threshold without end, which is none.
  if (reportThreshold != null && reportThreshold < Number.POSITIVE_INFINITY) {
    snapshot.reportThreshold = reportThreshold
  }
  if (rulesVersion != null) snapshot.rulesVersion = rulesVersion
  return snapshot
}
