import type { Nodes } from 'mdast'
import type { MarkupCode } from '../core/codes/markdown.ts'
import type { Position } from '../core/position.ts'
import type { OnProblem, ProblemParams } from '../core/problem.ts'

/** Says what is not known, or lost, with the place of a node. */
export type ReportNode = (code: MarkupCode, node: Nodes, params?: ProblemParams) => void

/** Make what turns a finding at a node into a problem with its position. */
export function reporterOf(onProblem: OnProblem<MarkupCode> | undefined): ReportNode {
  return (code, node, params = {}) => {
    const position = placeOf(node)
    onProblem?.({ code, severity: 'warning', params, ...(position === undefined ? {} : { position }) })
  }
}

function placeOf({ position }: Nodes): Position | undefined {
  const { start, end } = position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return undefined
  return { start: { ...start, offset: start.offset }, end: { ...end, offset: end.offset } }
}
