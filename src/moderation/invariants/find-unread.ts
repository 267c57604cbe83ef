import { isHuman } from '../actor.ts'
import type { LogEntry } from '../log/log-entry.ts'

/**
 * Find the entries that made a comment public *a priori* without somebody having accepted these words: their numbers.
 *
 * The mode that counts is the one of the entry: a forum that turned to *a priori* hides nothing that was public before.
 */
export function findUnread(log: readonly LogEntry[]): readonly number[] {
  const unread: number[] = []
  let wasPublic = false
  let revision = 0
  for (const entry of log) {
    const isPublic = entry.to.state === 'published'
    const isNew = !wasPublic || entry.revision !== revision
    if (isPublic && isNew && entry.policy.mode === 'a-priori' && !isAccepted(entry)) unread.push(entry.seq)
    wasPublic = isPublic
    revision = entry.revision
  }
  return unread
}

function isAccepted(entry: LogEntry): boolean {
  // What another system had published was judged there.
  if (entry.command === 'import') return true
  if (entry.to.state !== 'published' || entry.to.basis.kind !== 'decision') return false
  const isOfPerson = (entry.command === 'approve' || entry.command === 'undo') && isHuman(entry.actor.role)
  return isOfPerson && entry.to.basis.revision === entry.revision
}
