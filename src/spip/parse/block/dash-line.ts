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
  const { limit, source } = flow
  const isDash = at + 1 < limit && source.charCodeAt(at + 1) === HYPHEN
  const end = Math.min(skipBlanks(source, isDash ? at + 2 : at + 1), limit)
  flow.breakLine('line', before, at)
  flow.inline(isDash ? Event.dash : Event.bullet, at, end)
  flow.cursor = end
  return true
}
