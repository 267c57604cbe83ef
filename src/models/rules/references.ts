import type { Dataset } from '../dataset.ts'
import type { DatasetIndex } from './dataset-index.ts'
import { type DatasetProblem, found, type Path } from './dataset-problem.ts'
import { type Collections, REFERENCES, type Reference, type ReferenceTable } from './reference-table.ts'

const COLLECTIONS = Object.keys(REFERENCES) as (keyof Collections)[]

/** Every reference names an entity of the dataset, of a kind that fits. */
export function* checkReferences(dataset: Dataset, index: DatasetIndex): Generator<DatasetProblem> {
  for (const name of COLLECTIONS) {
    for (const reference of referencesOf(dataset, name)) {
      const problem = checkReference(reference, index)
      if (problem !== undefined) yield problem
    }
  }
}

function* referencesOf<Name extends keyof Collections>(collections: Collections, name: Name): Generator<Reference> {
  const row: ReferenceTable[Name] = REFERENCES[name]
  for (const [place, entity] of collections[name].entries()) {
    for (const reference of row(entity)) yield { ...reference, path: [name, place, ...reference.path] }
    yield* sourcesIn(entity, [name, place])
  }
}

// Provenance may stand at any depth, always as a list under the key `by`.
function* sourcesIn(value: unknown, path: Path): Generator<Reference> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, part] of Object.entries(value)) {
    const place = [...path, Array.isArray(value) ? Number(key) : key]
    if (path.at(-1) === 'by' && isProvenance(part))
      yield { id: part.source, kinds: ['source'], path: [...place, 'source'] }
    else yield* sourcesIn(part, place)
  }
}

function isProvenance(value: unknown): value is { readonly source: string } {
  return typeof value === 'object' && value !== null && 'source' in value && typeof value.source === 'string'
}

function checkReference({ alias, id, kinds, path }: Reference, index: DatasetIndex): DatasetProblem | undefined {
  const entry = index.byId.get(id)
  if ([entry, index.byId.get(alias ?? id)].some((one) => one && kinds.includes(one.kind))) return undefined
  if (entry === undefined) return found('dataset/ref-missing', path, { id, expected: kinds })
  const isHost = path[0] === 'visits' && path.at(-1) === 'host'
  if (isHost) return found('dataset/visit-host-ptce', path, { id, got: entry.kind })
  return found('dataset/ref-kind', path, { id, expected: kinds, got: entry.kind })
}
