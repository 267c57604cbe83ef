import { HYPHEN, skipBlanks } from '../../characters.ts'
import { Event } from '../../event.ts'
import type { LineStart } from './line.ts'

/**
 * A line that starts with a bullet (`-`, SPIP's *puce*) or with a dash (`--`): a break, then the sign.
 *
 * ```text
 * > | - un point
 *     ^^
 * ```
 */
export const dashLine: LineStart = (flow, at, before) => {
  const { source } = flow
  const isDash = source.charCodeAt(at + 1) === HYPHEN
  const end = Math.min(skipBlanks(source, isDash ? at + 2 : at + 1), flow.limit)
  flow.breakLine('line', before, at)
  flow.inline(isDash ? Event.dash : Event.bullet, at, end)
  flow.cursor = end
  return true
}
