import { wrongType } from '../../models/model-problem.ts'
import type { Organisation } from '../../models/organisation.ts'
import type { Place } from '../../models/place.ts'
import type { Source } from '../../models/source.ts'
import { type ImportProblem, importProblem } from './import-problem.ts'
import type { ActorReading, ImportedActors, UnreadRow } from './imported-actors.ts'
import { mergeOrganisations } from './merge-organisations.ts'
import { isFields, RecordReader } from './record-reader.ts'

/** A row, and where it is in what was given. */
export interface LocatedRow {
  readonly row: unknown
  readonly path: readonly (string | number)[]
}

/** Reads one row; without a name or a number it reports which, and gives nothing. */
export type ReadRow = (reader: RecordReader) => ActorReading | undefined

/** Read rows one by one: each gives an actor, completes one, or is listed with the reasons why not. */
export function collectActors(rows: Iterable<LocatedRow>, source: Source, readRow: ReadRow): ImportedActors {
  const readings = new Map<string, Organisation[]>()
  const places = new Map<string, Place>()
  const unread: UnreadRow[] = []
  const problems: ImportProblem[] = []
  for (const { row, path } of rows) {
    const { reading, found } = readOne(row, path, readRow)
    if (reading === undefined) unread.push({ row, problems: found })
    else {
      const { id } = reading.organisation
      const same = readings.get(id)
      if (same === undefined) readings.set(id, [reading.organisation])
      else {
        same.push(reading.organisation)
        found.push(importProblem('interop/row-merged', path, { id }))
      }
      for (const place of reading.places) if (!places.has(place.id)) places.set(place.id, place)
    }
    for (const problem of found) problems.push(problem)
  }
  const actors = [...readings.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [mergeOrganisations(first, others)],
  )
  return { actors, places: [...places.values()], sources: [source], unread, problems }
}

function readOne(
  row: unknown,
  path: LocatedRow['path'],
  readRow: ReadRow,
): { reading: ActorReading | undefined; found: ImportProblem[] } {
  if (!isFields(row)) return { reading: undefined, found: [{ ...wrongType('object', row), path }] }
  const reader = new RecordReader(row, path)
  const reading = readRow(reader)
  if (reader.masked.length > 0) reader.report('interop/masked', { fields: [...new Set(reader.masked)] })
  return { reading, found: unique(reader.problems) }
}

// A cell that is read for two facts is reported once.
function unique(problems: readonly ImportProblem[]): ImportProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()]
}
