// Rows of a table as records of the library.

import { fromSpipTableRow, spipColumns } from 'ess-domain/interop'

/**
 * Reads the rows of a table with an id, a page at a time: `{last, entries}`, `last` being the id of the last row, and an
 * entry `{record, problems}`, its record undefined where none could be made.
 */
export async function* readRecords(database, table, options, { after, names, where } = {}) {
  const reading = { timeZone: options.timeZone, foldCase: options.foldCase, fallbackEncoding: options.encoding }
  // Of a row that is asked for in part, the rest reads as empty.
  const blank = names === undefined ? {} : Object.fromEntries(spipColumns(table).required.map((name) => [name, '']))
  for await (const { last, rows } of database.pages(table, { after, names, where })) {
    const entries = rows.map((row) => {
      const outcome = fromSpipTableRow(table, { ...blank, ...row }, reading)
      return { record: outcome.ok ? outcome.value : undefined, problems: outcome.problems }
    })
    yield { last, entries }
  }
}

/** Gives the records of a table, one after the other, and leaves what is wrong with them for another time. */
export async function* recordsOf(database, table, options, choice) {
  for await (const page of readRecords(database, table, options, choice)) {
    for (const { record } of page.entries) if (record !== undefined) yield record
  }
}
