import { runEnd } from '../../characters.ts'
import { Event } from '../../event.ts'
import type { LineStart } from './line.ts'

const LEAST = 4

/**
 * A rule: four or more `-` or `_` at the start of a line. The rest of the line is text, behind a blank line.
 *
 * ```text
 * > | ----
 *     ^^^^
 * ```
 */
export const thematicBreak: LineStart = (flow, at) => {
  // « [<ul> ↵ ----->u] »: the last hyphen is that of the arrow.
  const end = Math.min(runEnd(flow.source, at), flow.limit)
  if (end - at < LEAST) return false
  flow.block(Event.thematicBreak, at, end)
  flow.blankAt = flow.events.length
  flow.cursor = end
  return true
}
