import type { ReadSettings } from '../columns/column.ts'
import { readRecord } from '../records/read-record.ts'
import { SHAPES, type SpipRecords, type SpipTable } from '../records/record-tables.ts'
import { placed, type RowProblem, rowProblem } from '../row-problem.ts'

/** A row of a table that was not read, with every reason why. */
export interface SiteIssue {
  /** Its table, without the prefix of the site. */
  readonly table: SpipTable
  /** The row, as it was given. */
  readonly row: unknown
  readonly problems: readonly RowProblem[]
}

/** What a table holds: its records with the index of their row, what was not read, and all problems. */
export interface TableReading<Value> {
  readonly records: readonly Value[]
  readonly indexes: readonly number[]
  readonly issues: readonly SiteIssue[]
  readonly problems: readonly RowProblem[]
}

/** Read the rows of a table; of two rows with one id the first is kept. */
export function readTable<Table extends SpipTable>(
  table: Table,
  rows: Iterable<unknown>,
  settings: ReadSettings,
): TableReading<SpipRecords[Table]> {
  const records: SpipRecords[Table][] = []
  const indexes: number[] = []
  const issues: SiteIssue[] = []
  const problems: RowProblem[] = []
  const taken = new Set<number>()
  let index = 0
  for (const row of rows) {
    const reading = readRecord<SpipRecords[Table]>(SHAPES[table], row, settings)
    const twin = reading.ok ? twinOf(table, reading.value, taken) : []
    const found = [...reading.problems, ...twin].map((problem) => placed(problem, table, index))
    problems.push(...found)
    if (reading.ok && twin.length === 0) {
      records.push(reading.value)
      indexes.push(index)
    } else issues.push({ table, row, problems: found })
    index++
  }
  return { records, indexes, issues, problems }
}

function twinOf(table: SpipTable, record: object, taken: Set<number>): readonly RowProblem[] {
  // A link has no id of its own.
  if (!('id' in record) || typeof record.id !== 'number') return []
  if (taken.has(record.id)) return [rowProblem('rows/id-taken', { id: record.id, table }, SHAPES[table].key)]
  taken.add(record.id)
  return []
}
