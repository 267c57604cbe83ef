import { readFileSync } from 'node:fs'
import { fromSpipSite, SPIP_TABLES, type SpipCells, type SpipSite } from '../../../../src/interop/index.ts'
import { rows as forum } from '../site.ts'

const folder = new URL('../../../fixtures/spip-site/', import.meta.url)

function read(table: string): readonly SpipCells[] {
  const lines = readFileSync(new URL(`${table}.jsonl`, folder), 'utf8')
    .trimEnd()
    .split('\n')
  return lines.map((line) => JSON.parse(line))
}

/** The rows of every table of the site, damaged ones included. */
export const tables: Readonly<Record<string, readonly SpipCells[]>> = {
  ...Object.fromEntries([...SPIP_TABLES, 'meta'].map((table) => [table, read(table)])),
  forum,
}

/** Reads the site, with some tables instead of its own. */
export function readSite(changes: Readonly<Record<string, readonly unknown[] | undefined>> = {}): SpipSite {
  return fromSpipSite({ ...tables, ...changes }, { importedAt: '2026-11-15T08:00:00Z' })
}
