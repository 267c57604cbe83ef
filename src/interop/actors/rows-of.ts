import { isObject } from '../../core/argument.ts'
import type { LocatedRow } from './collect-actors.ts'

/**
 * Find the rows in what was given: an answer that holds lists under some names, one row, or a list of either, such as
 * the pages of an answer.
 *
 * @param lists
 *   The names under which answers hold their rows, or one of them.
 */
export function rowsOf(given: unknown, lists: readonly string[]): LocatedRow[] {
  if (!Array.isArray(given)) return rowsIn(given, lists, [])
  return given.flatMap((item, index) => rowsIn(item, lists, [index]))
}

function rowsIn(given: unknown, lists: readonly string[], path: LocatedRow['path']): LocatedRow[] {
  const held = isAnswer(given) ? lists.filter((name) => Object.hasOwn(given, name)) : []
  if (!isAnswer(given) || held.length === 0) return [{ row: given, path }]
  return held.flatMap((name) => {
    const value = given[name]
    return Array.isArray(value)
      ? value.map((row, index) => ({ row, path: [...path, name, index] }))
      : [{ row: value, path: [...path, name] }]
  })
}

// A row about an establishment holds its unit, under the name that an answer about a unit has.
function isAnswer(given: unknown): given is Readonly<Record<string, unknown>> {
  return isObject(given) && !Object.hasOwn(given, 'siren') && !Object.hasOwn(given, 'siret')
}
