import type { Organisation } from '../../models/organisation.ts'
import type { Place } from '../../models/place.ts'
import type { Source } from '../../models/source.ts'
import type { ImportProblem } from './import-problem.ts'

/** A row that gave no actor, with every reason why. */
export interface UnreadRow {
  /** The row, as it was given. */
  readonly row: unknown
  readonly problems: readonly ImportProblem[]
}

/** What rows of public data give: entities that fit in a dataset, and what was found on the way. */
export interface ImportedActors {
  /** One organisation for each number; rows about the same one complete it. */
  readonly actors: readonly Organisation[]
  /** Where they are: `places` of the actors name them. */
  readonly places: readonly Place[]
  /** The source of all of it, which every fact names. */
  readonly sources: readonly Source[]
  /** The rows that gave no actor. */
  readonly unread: readonly UnreadRow[]
  /** Everything that was found, row by row, those of `unread` included; `path` leads into what was given. */
  readonly problems: readonly ImportProblem[]
}

/** What one row gives. */
export interface ActorReading {
  readonly organisation: Organisation
  readonly places: readonly Place[]
}
