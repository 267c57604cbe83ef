import { readInteger } from '../cell.ts'
import type { Column } from './column.ts'

/** The id of the row itself. */
export function keyColumn(name: string): Column<number> {
  return { names: [name], read: ({ number }) => number(name), write: (value) => ({ [name]: value }) }
}

/** The id of another object; 0 or less is none. */
export function referenceColumn(name: string): Column<number | null> {
  return {
    names: [name],
    read: (row) => {
      const id = row.number(name)
      return id > 0 ? id : null
    },
    write: (value) => ({ [name]: value ?? 0 }),
  }
}

/** A count, or a rank: 0 where nothing is written. */
export function countColumn(name: string): Column<number> {
  return { names: [name], read: (row) => row.value(name, readNumber) ?? 0, write: (value) => ({ [name]: value }) }
}

/** A size or a duration, which may be unknown. */
export function measureColumn(name: string): Column<number | null> {
  return { names: [name], read: (row) => row.value(name, readNumber) ?? null, write: (value) => ({ [name]: value }) }
}

// As databases write numbers: `1.5`, `4.2e-05`.
const DECIMAL = /^\s*[-+]?\d+(?:\.\d*)?(?:e[-+]?\d+)?\s*$/i

function readNumber(cell: unknown): number | undefined {
  const value = typeof cell === 'string' && DECIMAL.test(cell) ? Number(cell) : cell
  if (typeof value === 'bigint') return readInteger(value)
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}
