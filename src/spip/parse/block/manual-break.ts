import { SPACE, UNDERSCORE } from '../../characters.ts'
import type { LineStart } from './line.ts'

/**
 * A forced break: `_` and a space at the start of a line. At the start of a paragraph it leaves nothing.
 *
 * ```text
 * > | _ ensuite
 *     ^^
 * ```
 */
export const manualBreak: LineStart = (flow, at, lineEnd) => {
  const { source } = flow
  if (source.charCodeAt(at) !== UNDERSCORE || source.charCodeAt(at + 1) !== SPACE) return false
  let end = at + 2
  while (source.charCodeAt(end) === SPACE) end++
  flow.breakLine('manual', lineEnd, end)
  flow.cursor = end
  return true
}
