import type { ReadSettings } from '../columns/column.ts'
import type { SpipRecords, SpipTable } from '../records/record-tables.ts'
import { readTable, type TableReading } from './read-table.ts'
import type { SpipTables } from './site-tables.ts'

type Readings = { readonly [Table in SpipTable]: TableReading<SpipRecords[Table]> }

/** The records of each table of a site, in the order of their rows. */
export type SpipSiteRecords = { readonly [Table in SpipTable]: readonly SpipRecords[Table][] }

/** Read every table but those of the forum and of the settings; one that was not given has no rows. */
export function readTables(tables: SpipTables, settings: ReadSettings): Readings {
  const read = <Table extends SpipTable>(table: Table) => readTable(table, tables[table] ?? [], settings)
  return {
    articles: read('articles'),
    auteurs: read('auteurs'),
    auteurs_liens: read('auteurs_liens'),
    documents: read('documents'),
    documents_liens: read('documents_liens'),
    groupes_mots: read('groupes_mots'),
    mots: read('mots'),
    mots_liens: read('mots_liens'),
    rubriques: read('rubriques'),
  }
}

/** Keep the records of what was read. */
export function recordsOf(readings: Readings): SpipSiteRecords {
  return {
    articles: readings.articles.records,
    auteurs: readings.auteurs.records,
    auteurs_liens: readings.auteurs_liens.records,
    documents: readings.documents.records,
    documents_liens: readings.documents_liens.records,
    groupes_mots: readings.groupes_mots.records,
    mots: readings.mots.records,
    mots_liens: readings.mots_liens.records,
    rubriques: readings.rubriques.records,
  }
}
