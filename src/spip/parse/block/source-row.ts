import { skipSpaces } from '../../characters.ts'

/** A cell as written: a range of the source and of the tokens. */
export interface SourceCell {
  readonly start: number
  readonly end: number
  readonly firstToken: number
  readonly lastToken: number
}

/** A row as written. */
export interface SourceRow {
  readonly cells: readonly SourceCell[]
  readonly start: number
  readonly end: number
  readonly lastToken: number
}

/**
 * Give the code of the first character of a cell that is no white space; that of the pipe behind it when there is none.
 *
 * It tells most cells apart: cutting each out, and running two expressions on it, took a third of the time of a table.
 */
export function firstSign(source: string, { start, end }: SourceCell): number {
  return source.charCodeAt(skipSpaces(source, start, end))
}
