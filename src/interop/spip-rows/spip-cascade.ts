import { expectObjects, expectString, wrongArgument } from '../../core/argument.ts'
import { groupBy } from '../../core/group-by.ts'
import { readInteger, type SpipCell } from './cell.ts'
import { readTextCell } from './text-cell.ts'

/** The columns that a change of status looks at, as a driver gives them. */
export interface CascadeRow {
  readonly id_forum: SpipCell
  readonly id_parent: SpipCell
  readonly statut: SpipCell
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
 *   `id_forum` of the message that is acted on: a number, or what a driver gives for one.
 * @param to
 *   The new status; SPIP accepts any word.
 * @returns
 *   The rows after it, in their order; a row that does not change is the very same value. An unknown id changes nothing.
 * @throws {TypeError}
 *   When `thread` is no list of rows, `id` no integer, or `to` no text.
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
export function spipCascade<Row extends CascadeRow>(
  thread: readonly Row[],
  id: number | bigint | string,
  to: string,
): readonly Row[] {
  expectObjects(thread, 'thread')
  expectString(to, 'to')
  const start = readInteger(id)
  if (start === undefined) throw wrongArgument('id', 'an integer', id)
  const acted = thread.find((row) => readInteger(row.id_forum) === start)
  const from = acted && statusOf(acted)
  if (from === undefined || from === to) return thread
  const reached = branchOf(thread, start)
  // A reply is one of its parent, also where its own id cannot be read.
  const isReached = ({ id_forum, id_parent }: Row) =>
    reached.has(readInteger(id_forum)) || reached.has(readInteger(id_parent))
  return thread.map((row) => (isReached(row) && statusOf(row) === from ? { ...row, statut: to } : row))
}

function statusOf({ statut }: CascadeRow): string {
  return readTextCell(statut, undefined).text
}

function branchOf(thread: readonly CascadeRow[], id: number): ReadonlySet<number | undefined> {
  const replies = groupBy(thread, (row) => readInteger(row.id_parent))
  // Nothing is known to answer a message without an id.
  replies.delete(undefined)
  const reached = new Set<number | undefined>([id])
  // The set grows while it is walked, and holds each message once: a circle of parents ends too.
  for (const message of reached) for (const row of replies.get(message) ?? []) reached.add(readInteger(row.id_forum))
  reached.delete(undefined)
  return reached
}
