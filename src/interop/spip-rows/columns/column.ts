import type { SpipCell } from '../cell.ts'
import type { CellOptions, RowReader } from '../row-reader.ts'

/** How rows of a SPIP database are read, those of its forum aside. */
export interface SpipReadOptions {
  /** Zone of the server's local time, in which SPIP writes its dates (default: `'Europe/Paris'`). */
  readonly timeZone?: string | undefined
  /** Whether a status in other letters, as `PUBLIE`, is read as the one it spells (default: `false`). */
  readonly foldCase?: boolean | undefined
  /** Encoding of bytes that are not UTF-8, as `'windows-1252'` (default: U+FFFD stands where they are). */
  readonly fallbackEncoding?: string | undefined
}

/** The options, each with its value. */
export interface ReadSettings extends CellOptions {
  readonly timeZone: string
  readonly foldCase: boolean
}

/** Reads the cells of a row that is no message. */
export type CellReader = RowReader<string, ReadSettings>

/** Cells of a row, by the names of their columns. */
export type SpipCells = Readonly<Record<string, SpipCell>>

/** How a value of a record is stored: in which columns, and how it is read from them and written into them. */
export interface Column<Value> {
  readonly names: readonly string[]
  read(row: CellReader): Value
  write(value: Value, timeZone: string): SpipCells
  /** Refuses what would be written as something else than it says, naming it. */
  expect?(value: unknown, name: string): void
}
