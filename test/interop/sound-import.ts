import { expect } from 'vitest'
import type { ImportedActors } from '../../src/interop/index.ts'
import { parseDataset, validateDataset } from '../../src/models/index.ts'

/** Expects that what was imported is a dataset by itself, and that each row became an actor, or says why not. */
export function expectSound(imported: ImportedActors, rows: number): void {
  const { actors, places, sources, unread, problems } = imported
  const merged = problems.filter(({ code }) => code === 'interop/row-merged').length
  expect(actors.length + merged + unread.length).toBe(rows)
  for (const row of unread) {
    expect(row.problems.some(({ severity }) => severity === 'error')).toBe(true)
    expect(problems).toEqual(expect.arrayContaining([...row.problems]))
  }
  const read = parseDataset({ actors, places, sources })
  expect(read.problems).toEqual([])
  expect(read.ok && { actors: read.value.actors, places: read.value.places }, 'nothing to normalise').toEqual({
    actors,
    places,
  })
  expect(validateDataset({ actors, places, sources }).filter(({ severity }) => severity === 'error')).toEqual([])
  expect(JSON.parse(JSON.stringify(imported)), 'plain JSON').toEqual(imported)
}

/** The codes of what was found, with the places that they are about. */
export function findings({ problems }: ImportedActors): string[] {
  return problems.map(({ code, path = [] }) => `${code} ${path.join('.')}`.trim())
}
