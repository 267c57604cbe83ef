import { CELL_CASES } from './refusal-cases/cell.ts'
import { FRESHNESS_AND_GROUNDS_CASES } from './refusal-cases/freshness-and-grounds.ts'
import type { RefusalCase } from './refusal-cases/refusal-case.ts'
import { RIGHT_CASES } from './refusal-cases/right.ts'
import { SEPARATION_AND_UNDO_CASES } from './refusal-cases/separation-and-undo.ts'
import { SHAPE_CASES } from './refusal-cases/shape.ts'
import { WINDOW_CASES } from './refusal-cases/window.ts'

/** Each code of a refused command at least once, in the order of the guards. */
export const REFUSAL_CASES: readonly RefusalCase[] = [
  ...SHAPE_CASES,
  ...RIGHT_CASES,
  ...CELL_CASES,
  ...FRESHNESS_AND_GROUNDS_CASES,
  ...WINDOW_CASES,
  ...SEPARATION_AND_UNDO_CASES,
]
