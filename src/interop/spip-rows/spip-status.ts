import type { State } from '../../core/moderation-states.ts'

/** The statuses (*statuts*) that a row of `spip_forum` can rightly have. */
export const SPIP_STATUSES = [
  'prop',
  'publie',
  'off',
  'spam',
  'prive',
  'privrac',
  'privadm',
  'privoff',
  'original',
] as const

/** The name of a status. */
export type SpipStatus = (typeof SPIP_STATUSES)[number]

/** The statuses of messages of the back office: about an object, general, of the administrators, removed. */
export type InternalStatus = Extract<SpipStatus, `priv${string}`>

/** The statuses of public messages. */
export type PublicStatus = Exclude<SpipStatus, InternalStatus | 'original'>

/** The state that each public status is read as. */
export const STATE_OF = {
  prop: 'pending',
  publie: 'published',
  off: 'removed',
  spam: 'spam',
} as const satisfies Record<PublicStatus, State>

/** The states that an imported comment can be in. */
export type ImportedState = (typeof STATE_OF)[PublicStatus]

/** The status that each state is written as; SPIP has one bin (`off`) for all that is gone. */
export const STATUS_OF = {
  pending: 'prop',
  published: 'publie',
  rejected: 'off',
  removed: 'off',
  spam: 'spam',
  retracted: 'off',
  erased: 'off',
} as const satisfies Record<State, PublicStatus>

/** Statuses that old versions of SPIP left behind. */
const LEGACY_STATUSES: readonly string[] = ['redac', 'perso', 'poubelle']

/** Tell whether a status is one of SPIP's own today. */
export function isSpipStatus(status: string): status is SpipStatus {
  return SPIP_STATUSES.some((known) => known === status)
}

/** Tell whether a status is one of the back office. */
export function isInternal(status: SpipStatus): status is InternalStatus {
  return status.startsWith('priv')
}

/** Tell whether a status is one of comments: neither of the back office nor of a former text. */
export function isPublicStatus(status: SpipStatus): status is PublicStatus {
  return status in STATE_OF
}

/** Say what is wrong with a status that is not one of SPIP's own. */
export function statusFault(status: string): 'rows/status-case' | 'rows/status-legacy' | 'rows/status-unknown' {
  return LEGACY_STATUSES.includes(status) ? 'rows/status-legacy' : statusFaultOf(SPIP_STATUSES, status)
}

/** Say what is wrong with a status that is none of a list. */
export function statusFaultOf(statuses: readonly string[], status: string): 'rows/status-case' | 'rows/status-unknown' {
  return statuses.includes(status.toLowerCase()) ? 'rows/status-case' : 'rows/status-unknown'
}
