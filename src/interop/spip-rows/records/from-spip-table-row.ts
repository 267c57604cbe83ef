import { expectOneOf } from '../../../core/argument.ts'
import type { Outcome } from '../../../core/outcome.ts'
import type { SpipReadOptions } from '../columns/column.ts'
import type { RowProblem } from '../row-problem.ts'
import { readRecord } from './read-record.ts'
import { readSettings } from './read-settings.ts'
import { SHAPES, SPIP_TABLES, type SpipRecords, type SpipTable } from './record-tables.ts'

/**
 * Read a row of a SPIP database: an article, a section, an author, a keyword or its group, a document, a link.
 *
 * Only what is no row of the table is refused. What is wrong with a cell is reported, and the cell read as none. What
 * the row says of other rows is checked by `checkSpipRecord`. Messages of the forum are read by `fromSpipRow`.
 *
 * @param table
 *   The table, without the prefix of the site: `'articles'`.
 * @param row
 *   The row as a driver gives it: columns by name. It is not changed.
 * @param options
 *   Zone, encoding and letters, where the defaults do not fit.
 * @returns
 *   The record with what was noticed, or the errors that keep it from being read.
 * @throws {TypeError}
 *   When the table is none of them, or an option is unknown or wrong.
 * @example
 * ```ts
 * import {fromSpipTableRow} from 'ess-domain/interop'
 * const outcome = fromSpipTableRow('articles', {
 *   id_article: 6, statut: 'publie', titre: '10. Montfaude', surtitre: '', soustitre: '', descriptif: '', chapo: '',
 *   texte: 'Une {filature}.', ps: '', id_rubrique: 6, id_secteur: 2, date: '2021-05-20 11:00:00',
 *   date_redac: '2021-04-00 00:00:00', date_modif: '0000-00-00 00:00:00', lang: 'fr', id_trad: 0, accepter_forum: '',
 *   nom_site: '', url_site: '',
 * })
 * outcome.ok && outcome.value.title //=> {text: 'Montfaude', rank: 10}
 * outcome.ok && [outcome.value.published, outcome.value.firstPublished, outcome.value.modified]
 * //=> ['2021-05-20T09:00:00Z', '2021-04', null]
 * ```
 */
export function fromSpipTableRow<Table extends SpipTable>(
  table: Table,
  row: unknown,
  options?: SpipReadOptions,
): Outcome<SpipRecords[Table], RowProblem> {
  expectOneOf(table, SPIP_TABLES, 'table')
  return readRecord<SpipRecords[Table]>(SHAPES[table], row, readSettings(options))
}
