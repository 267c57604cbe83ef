import { type ImportProblem, importProblem } from '../actors/import-problem.ts'
import type { Collection, Entry, Named } from './entry.ts'

/** The ids of parts. */
export interface Ids {
  /** All of them. */
  readonly used: ReadonlySet<string>
  /** Those that things of two kinds have: neither of them is the other. */
  readonly clashing: ReadonlySet<string>
  readonly problems: readonly ImportProblem[]
}

/** Find the ids of what was given, and tell of those that things of two kinds have. */
export function idsIn(all: Readonly<Record<Collection, readonly Entry<Named>[]>>): Ids {
  const kinds = new Map<string, string>()
  const clashing = new Set<string>()
  const problems: ImportProblem[] = []
  for (const [collection, entries] of Object.entries(all)) {
    for (const { entity, part, index } of entries) {
      const { id, type: kind = collection } = entity
      const first = kinds.get(id) ?? kind
      kinds.set(id, first)
      if (first === kind) continue
      clashing.add(id)
      problems.push(importProblem('interop/id-taken', [part, collection, index, 'id'], { id }))
    }
  }
  return { used: new Set(kinds.keys()), clashing, problems }
}
