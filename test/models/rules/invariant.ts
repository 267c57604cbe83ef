import type { DatasetCode, Severity } from '../../../src/models/index.ts'
import type { Data } from '../full-dataset.ts'
import type { Change } from '../problems.ts'

/** An invariant of the model: what it says, its code, how much it weighs, and the least that breaks it. */
export type Invariant = readonly [says: string, code: DatasetCode, severity: Severity, breaking: readonly Change[]]

/** Where the one pole of the full data set is. */
export const POLE = ['ptces', 0] as const

/** Adds another organisation to the full data set. */
export function other(rest: Data): Change {
  return [['actors', 3], { type: 'organisation', id: 'autre', name: 'Autre', ...rest }]
}
