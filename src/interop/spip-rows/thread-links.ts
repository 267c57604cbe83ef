import type { RowCode } from '../../core/codes/rows.ts'
import { isBefore } from '../../core/instant.ts'
import type { ProblemParams } from '../../core/problem.ts'
import { breakCircles } from './break-circles.ts'
import type { ForumColumn } from './forum-row.ts'
import type { Placement } from './message-of.ts'
import { type RowFields, UNATTACHED } from './read-fields.ts'
import { isPublicStatus } from './spip-status.ts'

/** Receives what is wrong with the place of a row in its thread. */
export type ReportLink = (id: number, code: RowCode, column: ForumColumn, params?: ProblemParams) => void

type Rows = ReadonlyMap<number, RowFields>

/**
 * Place every row by its parents: what the column `id_thread` says is believed where it agrees with them only.
 *
 * @param unread
 *   Ids of rows that exist and could not be read: what answers them is not to become public by opening a thread.
 */
export function placeRows(rows: Rows, unread: ReadonlySet<number>, report: ReportLink): ReadonlyMap<number, Placement> {
  const parents = parentsOf(rows, unread, report)
  breakCircles(rows.keys(), parents, (id, messages) => report(id, 'rows/parent-cycle', 'id_parent', { messages }))
  const roots = new Map<number, number>()
  const placements = new Map<number, Placement>()
  for (const row of rows.values()) {
    const parent = parents.get(row.id) ?? 0
    const thread = rootOf(row.id, parents, roots)
    placements.set(row.id, { parent, thread })
    // Under another parent than the row says, or under one that was not read, its thread is another question.
    const isMisplaced = row.parent === parent && rows.has(thread) && row.thread !== thread
    if (isMisplaced) report(row.id, 'rows/thread-mismatch', 'id_thread', { thread: row.thread, root: thread })
  }
  for (const row of rows.values()) compareWithParent(row, rows.get(parents.get(row.id) ?? 0), report)
  return placements
}

function parentsOf(rows: Rows, unread: ReadonlySet<number>, report: ReportLink): Map<number, number> {
  const parents = new Map<number, number>()
  for (const { id, parent, status } of rows.values()) {
    if (parent === 0) continue
    const isRead = rows.has(parent)
    if (isRead || unread.has(parent)) parents.set(id, parent)
    // Of two rows with one id, one was read.
    if (isRead) continue
    if (unread.has(parent)) report(id, 'rows/parent-unread', 'id_parent', { parent })
    // Of a former text it is said otherwise, for it is no answer.
    else report(id, 'rows/parent-missing', 'id_parent', status === 'original' ? { parent, status } : { parent })
  }
  return parents
}

function rootOf(id: number, parents: ReadonlyMap<number, number>, roots: Map<number, number>): number {
  const branch: number[] = []
  let root = id
  for (let above = parents.get(root); above !== undefined && !roots.has(root); above = parents.get(root)) {
    branch.push(root)
    root = above
  }
  const found = roots.get(root) ?? root
  for (const member of branch) roots.set(member, found)
  return found
}

function compareWithParent(row: RowFields, parent: RowFields | undefined, report: ReportLink): void {
  if (parent === undefined) return
  const { id, object, submittedAt } = row
  // What is about no object, which is told of its own row, is about no other one.
  const isAttached = object !== UNATTACHED && parent.object !== UNATTACHED
  if (isAttached && (object.type !== parent.object.type || object.id !== parent.object.id)) {
    const params = { parent: parent.id, type: object.type, object: object.id }
    report(id, 'rows/object-mismatch', 'id_objet', {
      ...params,
      parentType: parent.object.type,
      parentObject: parent.object.id,
    })
  }
  if (isPublicStatus(row.status) && !isPublicStatus(parent.status)) {
    report(id, 'rows/parent-private', 'id_parent', { parent: parent.id, status: parent.status })
  }
  if (isBefore(submittedAt, parent.submittedAt)) {
    report(id, 'rows/date-before-parent', 'date_heure', { parent: parent.id })
  }
}
