import { Event, EXIT } from '../../event.ts'
import type { Handler } from '../flow.ts'
import { holdsBlock } from './holds-block.ts'

/**
 * The start of a link. One that holds a blank line or a block is a block itself.
 *
 * ```text
 * > | [le site->www.coorace.org]
 *     ^
 * ```
 */
export const linkOpen: Handler = (flow, start, end, fields, index) => {
  if (flow.takesBlocks && holdsBlock(flow, index)) {
    flow.startBlock()
    flow.enter({ kind: Event.link }, start, end, fields)
    const close = flow.tokens.mateOf(index)
    flow.read(index + 1, close, flow.tokens.startOf(close))
    flow.cursor = flow.tokens.startOf(close)
    return
  }
  flow.inline(Event.link, start, end, fields)
  flow.trimsNext = true
  flow.delimiters.enterScope()
}

/**
 * The end of a link, with its attributes and its target.
 *
 * ```text
 * > | [le site->www.coorace.org]
 *             ^^^^^^^^^^^^^^^^^^
 * ```
 */
export const linkClose: Handler = (flow, start, end) => {
  if (flow.delimiters.scopes === 0) {
    flow.leaveNearest(({ kind }) => kind === Event.link, start, end)
    return
  }
  flow.delimiters.leaveScope()
  flow.pendingBreak = undefined
  flow.inline(Event.link + EXIT, start, end)
}
