import { Event } from '../../event.ts'
import type { Handler } from '../flow.ts'

/** The start of a quotation. */
export const quoteOpen: Handler = (flow, start, end) => {
  if (!flow.takesBlocks) return
  flow.startBlock()
  flow.enter({ kind: Event.blockquote, start }, start, end)
}

/** The end of a quotation; one that closes nothing leaves nothing. */
export const quoteClose: Handler = (flow, start, end) => {
  if (!flow.takesBlocks) return
  const closes = flow.leaveNearest(({ kind }) => kind === Event.blockquote, start, end)
  if (!closes) flow.report?.('spip/stray-end-tag', start, end, { name: 'quote' })
}

/** Markup that leaves nothing, such as the end of a poem that was not started. */
export const ignored: Handler = () => {}
