import { runEnd, SPACE } from '../../characters.ts'
import { endsAtSecondBreak } from './break-tag.ts'
import type { LineStart } from './line.ts'

/**
 * A forced break: `_` and a space at the start of a line. At the start of a paragraph it leaves
 * nothing; two in a row end one.
 *
 * ```text
 * > | _ ensuite
 *     ^^
 * ```
 */
export const manualBreak: LineStart = (flow, at, before) => {
  const { source } = flow
  if (source.charCodeAt(at + 1) !== SPACE) return false
  const end = Math.min(runEnd(source, at + 1), flow.limit)
  if (!endsAtSecondBreak(flow, before)) flow.breakLine('manual', before, end)
  flow.cursor = end
  return true
}
