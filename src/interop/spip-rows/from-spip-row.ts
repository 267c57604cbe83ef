import { type Outcome, succeed } from '../../core/outcome.ts'
import { fullImportOptions, type SpipImportOptions } from './import-options.ts'
import type { SpipMessage } from './message.ts'
import { messageOf } from './message-of.ts'
import { readFields } from './read-fields.ts'
import { type RowProblem, rowProblem } from './row-problem.ts'

/**
 * Read one row of `spip_forum`: a comment, an internal message, or the former text of an edited message.
 *
 * The row is believed about its place in the thread; `fromSpipRows` reads a whole table, and checks it there. A status
 * that SPIP does not know is no message at all, so that nothing becomes public that was not.
 *
 * @param row
 *   The row as a driver gives it: columns by name. It is not changed.
 * @param options
 *   How to read it; `importedAt` is needed.
 * @returns
 *   The message with what was noticed, or the errors that keep it from being read. `publie` gives a comment whose
 *   publication has the basis `imported`; `off` gives `removed` for grounds that nobody knows.
 * @throws {TypeError}
 *   When an option is unknown or wrong.
 * @example
 * ```ts
 * import {fromSpipRow} from 'ess-domain/interop'
 * const row = {
 *   id_forum: 7, id_objet: 12, objet: 'article', id_parent: 0, id_thread: 7, date_heure: '2014-06-12 12:00:00',
 *   titre: '', texte: 'Bonjour', auteur: 'Camille', email_auteur: '', nom_site: '', url_site: '',
 *   statut: 'publie', ip: '', id_auteur: 0,
 * }
 * const outcome = fromSpipRow(row, {importedAt: '2026-11-22T08:00:00Z'})
 * outcome.ok && outcome.value.kind === 'comment' && outcome.value.comment.state //=> 'published'
 * outcome.ok && outcome.value.kind === 'comment' && outcome.value.comment.submittedAt //=> '2014-06-12T10:00:00Z'
 * fromSpipRow({...row, statut: 'zzz'}, {importedAt: '2026-11-22T08:00:00Z'}).problems.map(({code}) => code)
 * //=> ['rows/status-unknown']
 * ```
 */
export function fromSpipRow(row: unknown, options: SpipImportOptions): Outcome<SpipMessage, RowProblem> {
  const full = fullImportOptions(options)
  const reading = readFields(row, full)
  if (!reading.ok) return reading
  const { id, parent, thread } = reading.value
  const root = parent === 0 ? id : thread || parent
  const found = [...reading.problems]
  if (root !== thread) found.push(rowProblem('rows/thread-mismatch', { id, thread, root }, 'id_thread'))
  return succeed(messageOf(reading.value, { parent, thread: root }, full), found)
}
