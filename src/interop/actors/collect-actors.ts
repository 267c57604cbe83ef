import { isObject } from '../../core/argument.ts'
import { wrongType } from '../../models/model-problem.ts'
import type { Organisation } from '../../models/organisation.ts'
import type { Source } from '../../models/source.ts'
import { distinct } from '../distinct.ts'
import { type ImportProblem, importProblem } from './import-problem.ts'
import type { ActorReading, ImportedActors, UnreadRow } from './imported-actors.ts'
import { mergeOrganisations } from './merge-organisations.ts'
import { PlaceBook } from './place-book.ts'
import { RecordReader } from './record-reader.ts'

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
  const places = new PlaceBook()
  const unread: UnreadRow[] = []
  const problems: ImportProblem[] = []
  for (const { row, path } of rows) {
    const { reading, found } = readOne(row, path, readRow)
    if (reading === undefined) unread.push({ row, problems: found })
    else {
      const organisation = placed(reading, places)
      const { id } = organisation
      const same = readings.get(id)
      if (same === undefined) readings.set(id, [organisation])
      else {
        same.push(organisation)
        found.push(importProblem('interop/row-merged', path, { id }))
      }
    }
    for (const problem of found) problems.push(problem)
  }
  const actors = [...readings.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [mergeOrganisations(first, others)],
  )
  return { actors, places: places.all(), sources: [source], unread, problems }
}

// Rows about one organisation can tell of several places under one id.
function placed({ organisation, places }: ActorReading, book: PlaceBook): Organisation {
  const ids = new Map(places.map((place) => [place.id, book.add(place)]))
  if (organisation.places === undefined) return organisation
  return { ...organisation, places: organisation.places.map((id) => ids.get(id) ?? id) }
}

function readOne(
  row: unknown,
  path: LocatedRow['path'],
  readRow: ReadRow,
): { reading: ActorReading | undefined; found: ImportProblem[] } {
  if (!isObject(row)) return { reading: undefined, found: [{ ...wrongType('object', row), path }] }
  const reader = new RecordReader(row, path)
  const reading = readRow(reader)
  if (reader.masked.length > 0) {
    const id = reading?.organisation.id
    reader.report('interop/masked', { fields: [...new Set(reader.masked)], ...(id !== undefined && { id }) })
  }
  // A cell that is read for two facts is reported once.
  return { reading, found: distinct(reader.problems) }
}
