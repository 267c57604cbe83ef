import type { Dataset } from '../dataset.ts'
import type { Provenance } from '../values/provenance.ts'
import type { DatasetIndex } from './dataset-index.ts'
import { type DatasetProblem, found, type Path } from './dataset-problem.ts'
import { type Collections, REFERENCES, type Reference, type ReferenceTable } from './reference-table.ts'

const COLLECTIONS = Object.keys(REFERENCES) as (keyof Collections)[]

/** Every reference names an entity of the dataset, of a kind that fits. */
export function* checkReferences(dataset: Dataset, index: DatasetIndex): Generator<DatasetProblem> {
  for (const name of COLLECTIONS) yield* checkCollection(dataset, name, index)
}

function* checkCollection<Name extends keyof Collections>(
  collections: Collections,
  name: Name,
  index: DatasetIndex,
): Generator<DatasetProblem> {
  const row: ReferenceTable[Name] = REFERENCES[name]
  for (const [place, entity] of collections[name].entries()) {
    for (const reference of [...row(entity), ...sourcesIn(entity)]) {
      const problem = checkReference(reference, index, [name, place])
      if (problem !== undefined) yield problem
    }
  }
}

function sourcesIn(entity: object): readonly Reference[] {
  const sources: Reference[] = []
  addSources(entity, [], sources)
  return sources
}

// Provenance may stand at any depth, always as a list under the key `by`. Of the path, most places need nothing: there
// is one for all of them.
function addSources(value: object, path: (string | number)[], sources: Reference[]): void {
  const isList = Array.isArray(value)
  const isBy = path.at(-1) === 'by'
  for (const [key, part] of Object.entries(value)) {
    if (typeof part !== 'object' || part === null) continue
    path.push(isList ? Number(key) : key)
    if (isBy && isProvenance(part)) sources.push({ id: part.source, kinds: ['source'], path: [...path, 'source'] })
    else addSources(part, path, sources)
    path.pop()
  }
}

function isProvenance(value: object): value is Provenance {
  return 'source' in value
}

function checkReference(
  { alias, id, kinds, path: inEntity }: Reference,
  index: DatasetIndex,
  entity: Path,
): DatasetProblem | undefined {
  const entry = index.byId.get(id)
  if ([entry, index.byId.get(alias ?? id)].some((one) => one && kinds.includes(one.kind))) return undefined
  const path = [...entity, ...inEntity]
  if (entry === undefined) return found('dataset/ref-missing', path, { id, expected: kinds })
  if (path.at(-1) === 'host') return found('dataset/visit-host-ptce', path, { id, got: entry.kind })
  return found('dataset/ref-kind', path, { id, expected: kinds, got: entry.kind })
}
