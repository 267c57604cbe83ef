import type { Comment } from '../../../src/moderation/comment.ts'
import { checkInvariants } from '../../../src/moderation/invariants/check-invariants.ts'
import type { LogEntry } from '../../../src/moderation/log/log-entry.ts'
import { replay } from '../../../src/moderation/log/replay.ts'
import type { Host } from './host.ts'
import { isSame, keeper, PRIVATE } from './keep.ts'

const p8 = keeper('P8')
const p10 = keeper('P10')
const p14 = keeper('P14')
const p17 = keeper('P17')

function heldBy(comment: Comment): Exclude<Comment, { state: 'erased' }> | undefined {
  return comment.state === 'erased' ? undefined : comment
}

/** What must hold of a history when it is over. */
export function checkHistory({ comments, logs, outbox }: Host): void {
  const broken = checkInvariants([...comments.values()], logs)
  p14(broken.length === 0, `the library finds its own promises broken: ${JSON.stringify(broken)}`)
  p8(!PRIVATE.test(JSON.stringify([[...logs], outbox])), 'logs or effects tell words or persons')
  for (const comment of comments.values()) {
    const log = logs.get(comment.id) ?? []
    p10(log.length === comment.version, 'not one entry for each version')
    const dates = log.map(({ at }) => Date.parse(at))
    p17(
      dates.every((date, index) => index === 0 || date >= (dates[index - 1] ?? 0)),
      'time goes backwards in a log',
    )
    checkLog(comment, log)
  }
}

const ALTERATIONS: readonly ((entry: LogEntry) => object)[] = [
  () => ({ seq: 99 }),
  () => ({ comment: 'other' }),
  () => ({ at: '2014-06-12T09:00:00Z' }),
  ({ revision }) => ({ revision: revision + 1 }),
  ({ from }) => ({ from: from === 'spam' ? 'pending' : 'spam' }),
  ({ to }) => ({ to: { ...to, state: to.state === 'published' ? 'rejected' : 'published' } }),
]

function alteredEntry(entry: LogEntry | undefined, turn: number): LogEntry {
  if (entry === undefined) throw new Error('unreachable')
  return { ...entry, ...ALTERATIONS[(entry.seq + turn) % ALTERATIONS.length]?.(entry) } as LogEntry
}

// The log is the truth, also when it went through JSON; one that was tampered with is not.
function checkLog(comment: Comment, log: readonly LogEntry[]): void {
  const held = heldBy(comment)
  const replayed = replay(JSON.parse(JSON.stringify(log)), held)
  p14(replayed.ok && isSame(replayed.value, comment), 'the log makes another comment')
  for (const index of log.keys()) {
    const isLast = index === log.length - 1
    const altered = replay(log.toSpliced(index, 1, { ...alteredEntry(log[index], index) }), held)
    p14(!altered.ok || !isSame(altered.value, comment), `nobody notices that entry ${index} was altered`)
    const dropped = replay(log.toSpliced(index, 1), held)
    p14(!dropped.ok || (isLast && !isSame(dropped.value, comment)), `nobody notices that entry ${index} is gone`)
    const [one, two] = log.slice(index, index + 2)
    if (one === undefined || two === undefined) continue
    p14(!replay(log.toSpliced(index, 2, two, one), held).ok, `nobody notices that entries are swapped at ${index}`)
  }
}
