/** What a driver can give for a column: bytes where a text is stored as a BLOB, or is not UTF-8. */
export type SpipCell = string | number | bigint | null | Uint8Array

/** Read an integer that a driver may give as a number, a bigint or a text. */
export function readInteger(cell: unknown): number | undefined {
  if (typeof cell === 'string' && !/^-?\d+$/.test(cell)) return undefined
  if (typeof cell !== 'string' && typeof cell !== 'number' && typeof cell !== 'bigint') return undefined
  const value = Number(cell)
  return Number.isSafeInteger(value) ? value : undefined
}
