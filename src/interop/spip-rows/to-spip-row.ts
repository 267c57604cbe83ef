import { expectObject, expectOneOf, expectString, expectType } from '../../core/argument.ts'
import { expectOptions } from '../../core/expect-options.ts'
import { type Outcome, succeed } from '../../core/outcome.ts'
import type { Visibility } from '../../moderation/index.ts'
import { readInteger } from './cell.ts'
import { columnsOf, ERASED_COLUMNS, keptWhereSame } from './changing-columns.ts'
import type { SpipForumRow } from './forum-row.ts'
import type { RowSubject } from './message.ts'
import { newRow } from './new-row.ts'
import { type RowProblem, rowProblem } from './row-problem.ts'
import { expectTimeZone } from './spip-date.ts'
import { type SpipStatus, STATE_OF, STATUS_OF } from './spip-status.ts'
import { expectEncoding, readTextCell } from './text-cell.ts'

/** How a row is written. */
export interface SpipRowOptions {
  /** The row as it is stored: whatever did not change stays as it is written there (default: a new row is made). */
  readonly row?: SpipForumRow | null | undefined
  /**
   * Which status is written: the message's `'own'` (default), or the `'effective'` one, `off` for a public comment that
   * `visibility` hides. The second is for sites that list messages flat, whatever stands above them; it cannot be read
   * back.
   */
  readonly status?: 'own' | 'effective' | undefined
  /** What readers see of the comment, as `threadVisibility` tells; the effective status needs it. */
  readonly visibility?: Visibility | undefined
  /**
   * Whether the address of the stored row stays where the message has none, for sites that share the table with SPIP and
   * keep no address themselves (default: `false`, as after a purge). After an erasure none stays.
   */
  readonly keepAddress?: boolean | undefined
  /** Zone of the server's local time (default: `'Europe/Paris'`). */
  readonly timeZone?: string | undefined
  /** Encoding that bytes of the stored row were read in; without it, a text that is not UTF-8 is written anew. */
  readonly fallbackEncoding?: string | undefined
}

/**
 * Write a comment, or another message of the forum, as its row of `spip_forum`.
 *
 * It is about one row: no reply is touched. In a row that exists, commands of the moderation change the status, the
 * words, the link and the IP address, and an erasure blanks everything personal; the rest stays as stored, byte by byte:
 * the name and the e-mail too, whatever the message holds of them.
 *
 * @param message
 *   The comment, internal message or former text.
 * @param options
 *   The row as it is stored, and which status is wanted.
 * @returns
 *   The row. SPIP has one bin for all that is gone: `rows/state-lossy` says when a state cannot be read back. An id
 *   that is no number is an error.
 * @throws {TypeError}
 *   When `message` is no object, its id no text or, for a new row, its date no instant, an option is unknown or wrong, the
 *   effective status is wanted without `visibility`, or the row is another's.
 * @example
 * ```ts
 * import {decide} from 'ess-domain/moderation'
 * import {fromSpipRow, toSpipRow} from 'ess-domain/interop'
 * const row = {
 *   id_forum: 7, id_objet: 12, objet: 'article', id_parent: 0, id_thread: 7, date_heure: '2014-06-12 12:00:00',
 *   date_thread: '0000-00-00 00:00:00', titre: '', texte: 'Bonjour', auteur: 'Camille', email_auteur: '',
 *   nom_site: '', url_site: '', statut: 'prop', ip: '', maj: null, id_auteur: 0,
 * }
 * const read = fromSpipRow(row, {importedAt: '2026-11-22T08:00:00Z'})
 * if (!read.ok || read.value.kind !== 'comment') throw new Error('no comment')
 * const result = decide(read.value.comment, {
 *   type: 'approve', id: 'c1', at: '2026-11-22T08:05:00Z', expected: {version: 1, revision: 1},
 *   actor: {role: 'moderator', id: 'm1', scope: {kind: 'everything'}},
 * }, {mode: 'a-priori'})
 * if (!result.ok) throw new Error('refused')
 * const written = toSpipRow(result.next, {row})
 * written.ok && written.value.statut //=> 'publie'
 * ```
 */
export function toSpipRow(message: RowSubject, options: SpipRowOptions = {}): Outcome<SpipForumRow, RowProblem> {
  expectObject(message, 'message')
  expectString(message.id, 'message.id')
  expectRowOptions(message, options)
  const { row, timeZone = 'Europe/Paris', visibility } = options
  const isHidden = options.status === 'effective' && visibility?.kind === 'hidden'
  const status = statusOf(message, isHidden)
  const problems = lossesOf(message, status)
  if (row == null) {
    const written = newRow(message, status, timeZone)
    return written.ok ? succeed(written.value, problems) : written
  }
  return succeed(
    { ...row, ...changedColumns(message, row, options), statut: saysStatus(row, status) ? row.statut : status },
    problems,
  )
}

function expectRowOptions(message: RowSubject, options: SpipRowOptions): void {
  expectOptions(options, ['row', 'status', 'visibility', 'keepAddress', 'timeZone', 'fallbackEncoding'])
  const { row, status = 'own', visibility } = options
  expectOneOf(status, ['own', 'effective'], 'options.status')
  if (status === 'effective' && visibility == null) {
    throw new TypeError('Expected `options.visibility` with the effective status')
  }
  expectTimeZone(options.timeZone)
  expectEncoding(options.fallbackEncoding)
  expectType(options.keepAddress, 'boolean', 'options.keepAddress')
  if (row != null && String(readInteger(row.id_forum)) !== message.id) {
    throw new TypeError(`Expected \`options.row\` to be that of message \`${message.id}\``)
  }
}

function changedColumns(
  message: RowSubject,
  row: SpipForumRow,
  { fallbackEncoding, keepAddress }: SpipRowOptions,
): Partial<SpipForumRow> {
  if (isErased(message)) return ERASED_COLUMNS
  const { ip, ...others } = keptWhereSame(row, columnsOf(message), fallbackEncoding)
  const stays = ip === undefined || (keepAddress === true && ip === '')
  return stays ? others : { ...others, ip }
}

function statusOf(message: RowSubject, isHidden: boolean): SpipStatus {
  if ('state' in message) return isHidden && message.state === 'published' ? 'off' : STATUS_OF[message.state]
  return message.kind === 'internal' ? message.status : 'original'
}

// As bytes, or in other letters that the caller had read, it is still the same.
function saysStatus(row: SpipForumRow, status: SpipStatus): boolean {
  return readTextCell(row.statut, undefined).text.toLowerCase() === status
}

function isErased(message: RowSubject): boolean {
  return 'state' in message && message.state === 'erased'
}

function lossesOf(message: RowSubject, status: SpipStatus): readonly RowProblem[] {
  if (!('state' in message)) return []
  const readBack: string | undefined = Object.entries(STATE_OF).find(([word]) => word === status)?.[1]
  if (readBack === message.state) return []
  return [rowProblem('rows/state-lossy', { id: message.id, state: message.state, status }, 'statut')]
}
