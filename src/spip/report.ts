import { indexLines, type LineIndex } from '../core/position.ts'
import type { OnProblem } from '../core/problem.ts'
import type { Report } from './parse/flow.ts'

/**
 * Make what turns a finding at two offsets into a problem with its position.
 *
 * @param source
 *   The text that the offsets count in.
 * @param onProblem
 *   Receives each problem.
 */
export function reporter(source: string, onProblem: OnProblem): Report {
  let lines: LineIndex | undefined
  return (code, start, end, params = {}) => {
    lines ??= indexLines(source)
    onProblem({ code, severity: 'warning', params, position: lines.positionOf(start, end) })
  }
}
