import type { LocatedRow } from './collect-actors.ts'
import { isFields } from './record-reader.ts'

/**
 * Find the rows in what was given: a list of them, an answer that holds lists under some names, or one row.
 *
 * @param lists
 *   The names under which answers hold their rows, or one of them.
 */
export function rowsOf(given: unknown, lists: readonly string[]): LocatedRow[] {
  if (Array.isArray(given)) return located(given, [])
  const held = isFields(given) ? lists.filter((name) => Object.hasOwn(given, name)) : []
  if (!isFields(given) || held.length === 0) return [{ row: given, path: [] }]
  return held.flatMap((name) => {
    const value = given[name]
    return Array.isArray(value) ? located(value, [name]) : [{ row: value, path: [name] }]
  })
}

function located(rows: readonly unknown[], path: readonly string[]): LocatedRow[] {
  return rows.map((row, index) => ({ row, path: [...path, index] }))
}
