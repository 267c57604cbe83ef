import { expectOptions } from '../../../core/expect-options.ts'
import { expectRows } from '../expect-rows.ts'
import { SPIP_TABLES, type SpipTable } from '../records/record-tables.ts'

/**
 * The tables of a SPIP database, without the prefix of the site, each with its rows as a driver gives them.
 *
 * Of a table that is not given nothing is known: nothing is said to be missing from it.
 */
export type SpipTables = { readonly [Table in SpipTable | 'forum' | 'meta']?: Iterable<unknown> | undefined }

const NAMES: readonly string[] = [...SPIP_TABLES, 'forum', 'meta']

/** Refuse what are no tables of SPIP. */
export function expectTables(tables: SpipTables): void {
  expectOptions(tables ?? null, NAMES, 'tables')
  for (const [name, rows] of Object.entries(tables)) if (rows !== undefined) expectRows(rows, `tables.${name}`)
}
