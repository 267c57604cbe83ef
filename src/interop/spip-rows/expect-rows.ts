import { wrongArgument } from '../../core/argument.ts'

/** Refuse what no rows can be taken from; a text, though it can be walked, has none. */
export function expectRows(rows: unknown, name: string): void {
  const isIterable = typeof rows === 'object' && rows !== null && Symbol.iterator in rows
  if (!isIterable) throw wrongArgument(name, 'a list of rows', rows)
}
