import { fromSpipRows, type SpipForum } from '../from-spip-rows.ts'
import type { SpipImportOptions } from '../import-options.ts'
import { readSettings } from '../records/read-settings.ts'
import { SPIP_TABLES, type SpipRecords, type SpipTable } from '../records/record-tables.ts'
import { placed, type RowProblem } from '../row-problem.ts'
import { checkSpipRecord } from './check-spip-record.ts'
import { checkSpipRedirects } from './check-spip-redirects.ts'
import { checkSpipTexts } from './check-spip-texts.ts'
import { fromSpipSettings, type SpipSettings } from './from-spip-settings.ts'
import type { SpipLookup } from './lookup.ts'
import { placeSpipSections } from './place-spip-sections.ts'
import type { SiteIssue, TableReading } from './read-table.ts'
import { readTables, recordsOf, type SpipSiteRecords } from './read-tables.ts'
import { lookupOf, takingUnknown } from './site-lookup.ts'
import { expectTables, type SpipTables } from './site-tables.ts'

/** What a SPIP database holds. */
export interface SpipSite {
  readonly settings: SpipSettings
  /** The records of each table; none of a table that was not given. */
  readonly records: SpipSiteRecords
  /** The section above each section, `null` at the root; no circle is left. */
  readonly sectionParents: ReadonlyMap<number, number | null>
  /** Comments, internal messages and former texts. */
  readonly forum: SpipForum
  /** The rows of other tables that no record could be made of. */
  readonly issues: readonly SiteIssue[]
  /** Everything that was found; `path` is the table, the index of the row and its column. */
  readonly problems: readonly RowProblem[]
}

/**
 * Read the tables of a SPIP database as a whole, and check how their rows hold together.
 *
 * Nothing is dropped without a word: what is wrong with a cell, a relation that leads nowhere, a link or a model in a
 * text whose object does not exist or is not published, each is a problem, and the record is kept as it is. Of a table
 * that is not given nothing is known, and nothing is said to be missing from it, by texts either. It holds the
 * whole site; a site that is too large for that is read row by row with `fromSpipTableRow`, `checkSpipRecord` and
 * `checkSpipTexts`.
 *
 * @param tables
 *   The rows of each table, columns by name.
 * @param options
 *   How to read them, `importedAt` being needed. Which objects and accounts exist is known from the tables.
 * @returns
 *   The records of each table, the tree of the sections, the forum, and all the problems.
 * @throws {TypeError}
 *   When an option or a table is unknown or wrong.
 * @example
 * ```ts
 * import {fromSpipSite} from 'ess-domain/interop'
 * const mots = [{id_mot: 9, titre: 'réemploi', descriptif: '', texte: '', id_groupe: 99, type: ''}]
 * const mots_liens = [{id_mot: 9, id_objet: 12, objet: 'article'}]
 * const site = fromSpipSite({mots, mots_liens, groupes_mots: []}, {importedAt: '2026-11-22T08:00:00Z'})
 * site.records.mots[0]?.title //=> {text: 'réemploi'}
 * site.problems.map(({code, path}) => [code, path]) //=> [['rows/group-missing', ['mots', 0, 'id_groupe']]]
 * ```
 */
export function fromSpipSite(
  tables: SpipTables,
  options: Omit<SpipImportOptions, 'objectExists' | 'authorExists'>,
): SpipSite {
  expectTables(tables)
  const { fallbackEncoding, foldCase, timeZone } = options ?? {}
  const readings = readTables(tables, readSettings({ fallbackEncoding, foldCase, timeZone }))
  const given = SPIP_TABLES.filter((table) => tables[table] !== undefined)
  const lookup = lookupOf(Object.fromEntries(given.map((table) => [table, readings[table].records])))
  const sections = placeSpipSections(readings.rubriques.records)
  const forum = fromSpipRows(tables.forum ?? [], {
    ...options,
    objectExists: (type, id) => lookup(type, id) !== 'missing',
    authorExists: (id) => lookup('auteur', id) !== 'missing',
  })
  return {
    settings: fromSpipSettings(tables.meta ?? []),
    records: recordsOf(readings),
    sectionParents: sections.parents,
    forum,
    issues: SPIP_TABLES.flatMap((table) => readings[table].issues),
    problems: [
      ...SPIP_TABLES.flatMap((table) => problemsOf(table, readings[table], lookup)),
      ...inTable('rubriques', sections.problems, readings.rubriques),
      ...inTable('articles', checkSpipRedirects(readings.articles.records), readings.articles),
      ...forum.problems.map((problem) => placed(problem, 'forum')),
    ],
  }
}

function problemsOf<Table extends SpipTable>(
  table: Table,
  { indexes, problems, records }: TableReading<SpipRecords[Table]>,
  lookup: SpipLookup,
): readonly RowProblem[] {
  const found = records.flatMap((record, index) =>
    [...checkSpipRecord(table, record, lookup), ...checkSpipTexts(table, record, takingUnknown(lookup))].map(
      (problem) => placed(problem, table, indexes[index] ?? 0),
    ),
  )
  return [...problems, ...found].sort((a, b) => Number(a.path?.[1]) - Number(b.path?.[1]))
}

function inTable<Table extends 'articles' | 'rubriques'>(
  table: Table,
  problems: readonly RowProblem[],
  { indexes, records }: TableReading<SpipRecords[Table]>,
): readonly RowProblem[] {
  const rows = new Map(records.map(({ id }, index) => [id, indexes[index] ?? 0]))
  return problems.map((problem) => placed(problem, table, rows.get(Number(problem.params['id'])) ?? 0))
}
