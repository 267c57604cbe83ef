import { indexLines, type Position } from '../core/position.ts'
import type { OnProblem } from '../core/problem.ts'
import type { Report } from './parse/flow.ts'
import type { SpipRoot } from './syntax-tree.ts'
import { placesOf } from './tree/places-of.ts'

/** Gives the position between two offsets, where both are known. */
export type PositionOf = (start: number, end: number) => Position | undefined

/**
 * Make what turns a finding at two offsets into a problem with its position.
 *
 * @param source
 *   The text that the offsets count in, or the tree whose nodes have them.
 * @param onProblem
 *   Receives each problem.
 */
export function reporter(source: string | SpipRoot, onProblem: OnProblem): Report {
  const positionOf = positionsOf(source)
  return (code, start, end, params = {}) => {
    const position = positionOf(start, end)
    onProblem({ code, severity: 'warning', params, ...(position === undefined ? {} : { position }) })
  }
}

/** Read where the lines of a text, or the nodes of a tree, begin and end, once it is asked. */
export function positionsOf(source: string | SpipRoot): PositionOf {
  let positionOf: PositionOf | undefined
  return (start, end) => {
    positionOf ??= typeof source === 'string' ? indexLines(source).positionOf : placesOf(source)
    return positionOf(start, end)
  }
}
