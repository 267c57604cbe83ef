import { Event, EXIT } from '../../event.ts'
import type { Handler } from '../flow.ts'
import { holdsBlock } from './holds-block.ts'

/** The start of a link. One that holds a blank line or a block is a block itself. */
export const linkOpen: Handler = (flow, index, start, end) => {
  const fields = flow.tokens.data[index]
  if (flow.takesBlocks && holdsBlock(flow, index)) {
    flow.startBlock()
    if (flow.enter(Event.link, start, end, { kind: Event.link, name: '' }, fields)) flow.mode = 'paragraph'
    return
  }
  flow.inline(Event.link, start, end, fields)
  flow.trimNext()
  flow.delimiters.enterScope()
  flow.inlineScopes++
}

/** The end of a link, with its attributes and its target. */
export const linkClose: Handler = (flow, _, start, end) => {
  if (flow.inlineScopes > 0) {
    flow.delimiters.leaveScope()
    flow.inlineScopes--
    flow.cancelBreak()
    flow.inline(Event.link + EXIT, start, end)
    return
  }
  const depth = flow.depthOf(({ kind }) => kind === Event.link)
  if (depth > 0) flow.leave(depth - 1, start, end)
}
