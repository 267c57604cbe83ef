import type { Outcome } from '../../core/outcome.ts'
import { expectRows } from './expect-rows.ts'
import { findDuplicates } from './find-duplicates.ts'
import { type FullImportOptions, fullImportOptions, type SpipImportOptions } from './import-options.ts'
import type { ImportedComment, InternalMessage, SpipRevision } from './message.ts'
import { messageOf } from './message-of.ts'
import { type RowFields, readFields } from './read-fields.ts'
import { placed, type RowProblem, rowProblem } from './row-problem.ts'
import { placeRows, type ReportLink } from './thread-links.ts'

/** A row that was not imported, with every reason why. */
export interface ImportIssue {
  /** The row, as it was given. */
  readonly row: unknown
  readonly problems: readonly RowProblem[]
}

/** What a table `spip_forum` holds. */
export interface SpipForum {
  /** The public messages, whatever their state. */
  readonly comments: readonly ImportedComment[]
  /** The messages of the back office. */
  readonly internal: readonly InternalMessage[]
  /** The former texts of edited messages. */
  readonly revisions: readonly SpipRevision[]
  /** The rows that no message could be made of. */
  readonly issues: readonly ImportIssue[]
  /** Everything that was found, row by row; `path` is the index of the row and its column. */
  readonly problems: readonly RowProblem[]
}

/**
 * Read the table `spip_forum` as a whole, and check how its rows hold together.
 *
 * Nothing is dropped without a word. A reply whose parent does not exist opens a thread of its own; a circle of parents
 * is reported once and opened at its lowest id; of a thread, the parents are believed before `id_thread`; a reply on
 * another object than its parent stays where it is.
 *
 * @param rows
 *   The rows, in any order. They are not changed.
 * @param options
 *   How to read them; `importedAt` is needed.
 * @returns
 *   Comments, internal messages, former texts, rows that are none of these, and all the problems.
 * @throws {TypeError}
 *   When `rows` is no list of rows, or an option is unknown or wrong.
 * @example
 * ```ts
 * import {fromSpipRows} from 'ess-domain/interop'
 * const row = {
 *   id_forum: 7, id_objet: 12, objet: 'article', id_parent: 0, id_thread: 7, date_heure: '2014-06-12 12:00:00',
 *   titre: '', texte: 'Bonjour', auteur: 'Camille', email_auteur: '', nom_site: '', url_site: '',
 *   statut: 'publie', ip: '', id_auteur: 0,
 * }
 * const forum = fromSpipRows([row, {...row, id_forum: 8, id_parent: 6}], {importedAt: '2026-11-22T08:00:00Z'})
 * forum.comments.map(({comment}) => [comment.id, comment.thread]) //=> [['7', '7'], ['8', '8']]
 * forum.problems.map(({code, path}) => [code, path])
 * //=> [['rows/parent-missing', [1, 'id_parent']], ['rows/duplicate', [1, 'texte']]]
 * ```
 */
export function fromSpipRows(rows: Iterable<unknown>, options: SpipImportOptions): SpipForum {
  expectRows(rows, 'rows')
  const full = fullImportOptions(options)
  const { fields, indexes, issues, problems, unread } = readAll(rows, full)
  const report: ReportLink = (id, code, column, params = {}) => {
    problems.push(placed(rowProblem(code, { id, ...params }, column), indexes.get(id) ?? 0))
  }
  const placements = placeRows(fields, unread, report)
  for (const [first, second] of findDuplicates(fields.values())) {
    report(second, 'rows/duplicate', 'texte', { of: first })
  }
  const messages = [...fields.values()].map((row) =>
    messageOf(row, placements.get(row.id) ?? { parent: 0, thread: row.id }, full),
  )
  return {
    comments: messages.filter((message) => message.kind === 'comment'),
    internal: messages.filter((message) => message.kind === 'internal'),
    revisions: messages.filter((message) => message.kind === 'revision'),
    issues,
    problems: problems.sort((a, b) => Number(a.path?.[0]) - Number(b.path?.[0])),
  }
}

interface Table {
  readonly fields: Map<number, RowFields>
  readonly indexes: Map<number, number>
  /** Ids of rows that exist and could not be read. */
  readonly unread: Set<number>
  readonly issues: ImportIssue[]
  readonly problems: RowProblem[]
}

function readAll(rows: Iterable<unknown>, options: FullImportOptions): Table {
  const table: Table = { fields: new Map(), indexes: new Map(), unread: new Set(), issues: [], problems: [] }
  let index = 0
  for (const row of rows) {
    const reading = unlessTaken(readFields(row, options), table.fields)
    const problems = reading.problems.map((problem) => placed(problem, index))
    table.problems.push(...problems)
    if (reading.ok) {
      table.fields.set(reading.value.id, reading.value)
      table.indexes.set(reading.value.id, index)
    } else {
      table.issues.push({ row, problems })
      for (const { params } of problems) if (typeof params['id'] === 'number') table.unread.add(params['id'])
    }
    index++
  }
  return table
}

function unlessTaken(reading: Outcome<RowFields, RowProblem>, known: ReadonlyMap<number, RowFields>): typeof reading {
  if (!reading.ok || !known.has(reading.value.id)) return reading
  return {
    ok: false,
    problems: [...reading.problems, rowProblem('rows/id-taken', { id: reading.value.id }, 'id_forum')],
  }
}
