import { expectOneOf } from '../../../core/argument.ts'
import type { SpipCells } from '../columns/column.ts'
import { SHAPES, SPIP_TABLES, type SpipRecords, type SpipTable } from './record-tables.ts'
import { type SpipWriteOptions, writeRecord } from './write-record.ts'

/**
 * Write a record as its row of a SPIP database.
 *
 * @param table
 *   The table, without the prefix of the site.
 * @param record
 *   The record.
 * @param options
 *   The row as it is stored, of which only cells whose meaning changed are written, with the options that it was read
 *   with.
 * @returns
 *   The row. A new one has the columns of the record alone: the database's defaults serve for the others, so that a new
 *   account has neither login nor password.
 * @throws {TypeError}
 *   When the table is none of them, `record` lacks a field, or holds one of another type or that would be read otherwise,
 *   such as a language that is none, an option is unknown or wrong, or the row is another's.
 * @example
 * ```ts
 * import {fromSpipTableRow, toSpipTableRow} from 'ess-domain/interop'
 * const row = {id_mot: 3, titre: '5)  réemploi', descriptif: '', texte: '', id_groupe: 1, type: '10. Thèmes', maj: null}
 * const read = fromSpipTableRow('mots', row)
 * if (!read.ok) throw new Error('no keyword')
 * read.value.title //=> {text: 'réemploi', rank: 5}
 * toSpipTableRow('mots', {...read.value, summary: 'Une seconde vie.'}, {row})
 * //=> {id_mot: 3, titre: '5)  réemploi', descriptif: 'Une seconde vie.', texte: '', id_groupe: 1, type: '10. Thèmes',
 * //    maj: null}
 * ```
 */
export function toSpipTableRow<Table extends SpipTable>(
  table: Table,
  record: SpipRecords[Table],
  options?: SpipWriteOptions,
): SpipCells {
  expectOneOf(table, SPIP_TABLES, 'table')
  return writeRecord<SpipRecords[Table]>(SHAPES[table], record, options)
}
