import type { SpipCode } from '../core/codes/spip.ts'
import { indexLines, type Position } from '../core/position.ts'
import type { OnProblem, Problem, ProblemParams } from '../core/problem.ts'
import type { SpipRoot } from './syntax-tree.ts'
import { placesOf } from './tree/places-of.ts'

/** Reports a problem at a range of the source. */
export type Report = (code: SpipCode, start: number, end: number, params?: ProblemParams) => void

/** Gives the position between two offsets, where both are known. */
export type PositionOf = (start: number, end: number) => Position | undefined

/**
 * Make what turns a finding at two offsets into a problem with its position.
 *
 * @param source
 *   The text that the offsets count in, or the tree whose nodes have them.
 * @param onProblem
 *   Receives each problem; where nobody does, nothing need be found.
 */
export function reporter(source: string | SpipRoot, onProblem: OnProblem<SpipCode>): Report
export function reporter(source: string | SpipRoot, onProblem: OnProblem<SpipCode> | undefined): Report | undefined
export function reporter(source: string | SpipRoot, onProblem: OnProblem<SpipCode> | undefined): Report | undefined {
  if (onProblem === undefined) return undefined
  const positionOf = positionsOf(source)
  const unclosed = new Set<number>()
  return (code, start, end, params = {}) => {
    // A tag that begins what never ends is wrong for no other reason, such as a name that is not allowed.
    if (unclosed.has(start)) return
    if (code === 'spip/unclosed-raw-block') unclosed.add(start)
    const position = positionOf(start, end)
    onProblem({ code, severity: 'warning', params, ...(position && { position }) })
  }
}

/** Make a reporter that keeps the problems, and passes them on to who receives them. */
export function collector(
  source: string | SpipRoot,
  onProblem: OnProblem<SpipCode> | undefined,
): { readonly problems: readonly Problem<SpipCode>[]; readonly report: Report } {
  const problems: Problem<SpipCode>[] = []
  const report = reporter(source, (problem) => {
    problems.push(problem)
    onProblem?.(problem)
  })
  return { problems, report }
}

/** Put problems in the order of the text: the parser's were found first, then those of who renders. */
export function byPlace(problems: readonly Problem<SpipCode>[]): readonly Problem<SpipCode>[] {
  return [...problems].sort((one, other) => offsetOf(one) - offsetOf(other))
}

function offsetOf({ position }: Problem): number {
  return position?.start.offset ?? 0
}

/** Read where the lines of a text, or the nodes of a tree, begin and end, once it is asked. */
export function positionsOf(source: string | SpipRoot): PositionOf {
  let positionOf: PositionOf | undefined
  return (start, end) => {
    positionOf ??= typeof source === 'string' ? indexLines(source).positionOf : placesOf(source)
    return positionOf(start, end)
  }
}
