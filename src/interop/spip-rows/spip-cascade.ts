import { expectObjects } from '../../core/argument.ts'
import { groupBy } from '../../core/group-by.ts'

/** The columns that a change of status looks at. */
export interface CascadeRow {
  readonly id_forum: number
  readonly id_parent: number
  readonly statut: string
}

/**
 * Change the status of a message as SPIP itself does: with it changes every descendant that had the same status.
 *
 * That is how one click publishes replies that nobody read, and how a refused reply comes back. It serves to compare,
 * and to tell what SPIP would do; `decide` changes one comment, and `visibility` hides what stands below.
 *
 * @param thread
 *   The rows of the thread, or of the whole table.
 * @param id
 *   `id_forum` of the message that is acted on.
 * @param to
 *   The new status; SPIP accepts any word.
 * @returns
 *   The rows after it, in their order; a row that does not change is the very same value. An unknown id changes nothing.
 * @throws {TypeError}
 *   When `thread` is no list of rows.
 * @example
 * ```ts
 * import {spipCascade} from 'ess-domain/interop'
 * const thread = [
 *   {id_forum: 1, id_parent: 0, statut: 'prop'},
 *   {id_forum: 2, id_parent: 1, statut: 'off'},
 *   {id_forum: 3, id_parent: 2, statut: 'prop'},
 * ]
 * spipCascade(thread, 1, 'publie').map(({statut}) => statut) //=> ['publie', 'off', 'publie']
 * ```
 */
export function spipCascade<Row extends CascadeRow>(thread: readonly Row[], id: number, to: string): readonly Row[] {
  expectObjects(thread, 'thread')
  const from = thread.find((row) => row.id_forum === id)?.statut
  if (from === undefined || from === to) return thread
  const reached = branchOf(thread, id)
  return thread.map((row) => (reached.has(row.id_forum) && row.statut === from ? { ...row, statut: to } : row))
}

function branchOf(thread: readonly CascadeRow[], id: number): ReadonlySet<number> {
  const replies = groupBy(thread, (row) => row.id_parent)
  const reached = new Set([id])
  // The set grows while it is walked, and holds each message once: a circle of parents ends too.
  for (const message of reached) for (const { id_forum } of replies.get(message) ?? []) reached.add(id_forum)
  return reached
}
