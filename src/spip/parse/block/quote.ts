import { Event } from '../../event.ts'
import type { Handler } from '../flow.ts'

/** The start of a quotation. */
export const quoteOpen: Handler = (flow, _, start, end) => {
  if (!flow.takesBlocks) return
  flow.startBlock()
  flow.enter(Event.blockquote, start, end, { kind: Event.blockquote, name: 'quote', start })
  flow.mode = 'paragraph'
}

/** The end of a quotation; one that closes nothing leaves nothing. */
export const quoteClose: Handler = (flow, _, start, end) => {
  if (!flow.takesBlocks) return
  const depth = flow.depthOf(({ name }) => name === 'quote')
  if (depth > 0) flow.leave(depth - 1, start, end)
  else flow.report?.('spip/stray-end-tag', start, end, { name: 'quote' })
}

/** Markup that leaves nothing, such as the end of a poem that was not started. */
export const ignored: Handler = () => {}
