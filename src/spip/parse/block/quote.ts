import { Event } from '../../event.ts'
import type { Handler } from '../flow.ts'

/** The start of a quotation. */
export const quoteOpen: Handler = (flow, index) => {
  const start = flow.tokens.startOf(index)
  const end = flow.tokens.endOf(index)
  flow.cursor = end
  if (!flow.takesBlocks) return index + 1
  flow.startBlock()
  flow.enter(Event.blockquote, start, end, { kind: Event.blockquote, name: 'quote', start })
  flow.mode = 'paragraph'
  return index + 1
}

/** The end of a quotation; one that closes nothing leaves nothing. */
export const quoteClose: Handler = (flow, index) => {
  const start = flow.tokens.startOf(index)
  const end = flow.tokens.endOf(index)
  flow.cursor = end
  if (!flow.takesBlocks) return index + 1
  const depth = flow.depthOf(({ name }) => name === 'quote')
  if (depth > 0) flow.leave(depth - 1, start, end)
  else flow.report?.('spip/stray-end-tag', start, end, { name: 'quote' })
  return index + 1
}

/** Markup that leaves nothing. */
export const ignored: Handler = (flow, index) => {
  flow.cursor = flow.tokens.endOf(index)
  return index + 1
}
