import { Event } from '../../event.ts'
import type { Handler } from '../flow.ts'

/**
 * A formula on a line of its own; in a heading, one of its words.
 *
 * ```text
 * > | <math>$$x^2$$</math>
 *     ^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const math: Handler = (flow, start, end, fields) => {
  if (flow.takesBlocks && flow.leaf !== Event.heading) flow.block(Event.math, start, end, fields)
  else flow.inline(Event.inlineMath, start, end, fields)
}
