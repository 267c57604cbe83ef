import { expectInstant } from '../../core/expect-instant.ts'
import { fail, type Outcome, succeed } from '../../core/outcome.ts'
import { readInteger } from './cell.ts'
import { columnsOf, ERASED_COLUMNS } from './changing-columns.ts'
import type { SpipForumRow } from './forum-row.ts'
import type { RowSubject } from './message.ts'
import { UNATTACHED } from './read-fields.ts'
import { type RowProblem, rowProblem } from './row-problem.ts'
import { writeSpipDate } from './spip-date.ts'
import { ZERO_DATE } from './spip-moment.ts'
import type { SpipStatus } from './spip-status.ts'

/** Write a whole row for a message that has none yet. */
export function newRow(message: RowSubject, status: SpipStatus, timeZone: string): Outcome<SpipForumRow, RowProblem> {
  const { forum = UNATTACHED, id, submittedAt, thread } = message
  const names = { id_forum: id, id_thread: thread, id_parent: parentOf(message), id_objet: forum.id }
  const wrong = Object.entries(names).find(([column, name]) => !isIdOf(column, name))
  if (wrong !== undefined) {
    const [column, name] = wrong
    return fail(rowProblem('rows/id-not-numeric', { id, column, name }, column))
  }
  const changedAt = 'last' in message ? message.last.at : submittedAt
  expectInstant(submittedAt, 'message.submittedAt')
  expectInstant(changedAt, 'message.last.at')
  const date = writeSpipDate(submittedAt, timeZone)
  return succeed({
    id_forum: Number(id),
    id_objet: Number(forum.id),
    objet: forum.type === UNATTACHED.type ? '' : forum.type,
    id_parent: Number(names.id_parent),
    id_thread: Number(thread),
    date_heure: date,
    // SPIP dates a thread by what is public of it; the effect `thread-date` says when that changes.
    date_thread: status === 'publie' ? date : ZERO_DATE,
    ...ERASED_COLUMNS,
    ...columnsOf(message),
    ...authorColumns(message),
    statut: status,
    maj: writeSpipDate(changedAt, timeZone),
  })
}

// Written otherwise, as `007`, a number comes back as another id.
function numberOf(name: string | undefined): number | undefined {
  const value = readInteger(name)
  return String(value) === name ? value : undefined
}

// No row has the number 0.
function isIdOf(column: string, name: string): boolean {
  const value = numberOf(name)
  return value !== undefined && (value > 0 || column !== 'id_forum')
}

function parentOf(message: RowSubject): string {
  return ('of' in message ? message.of : message.parent) ?? '0'
}

function authorColumns(message: RowSubject): Pick<SpipForumRow, 'auteur' | 'email_auteur' | 'id_auteur'> {
  if (!('author' in message)) return ERASED_COLUMNS
  const { email, id, name } = message.author
  // The reference of a visitor without an account is no number of one: `007`, `-5`.
  return { auteur: name ?? '', email_auteur: email ?? '', id_auteur: Math.max(0, numberOf(id) ?? 0) }
}
