import { Event } from '../../event.ts'
import type { Handler } from '../flow.ts'

/** A formula on a line of its own. */
export const math: Handler = (flow, start, end, fields) => {
  if (flow.takesBlocks) flow.block(Event.math, start, end, fields)
  else flow.inline(Event.inlineMath, start, end, fields)
}
