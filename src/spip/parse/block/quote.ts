import { endsLine } from '../../characters.ts'
import { Event } from '../../event.ts'
import type { Flow, Handler } from '../flow.ts'
import { isQuote } from './holds-block.ts'

/**
 * The start of a quotation.
 *
 * ```text
 * > | <quote>Un mot.</quote>
 *     ^^^^^^^
 * ```
 */
export const quoteOpen: Handler = (flow, start, end) => {
  if (!flow.takesBlocks) return
  flow.startBlock()
  flow.enter({ kind: Event.blockquote, start }, start, end)
}

/**
 * The end of a quotation; one that closes nothing leaves nothing.
 *
 * ```text
 * > | <quote>Un mot.</quote>
 *                   ^^^^^^^^
 * ```
 */
export const quoteClose: Handler = (flow, start, end) => {
  const closes = flow.takesBlocks && flow.leaveNearest(isQuote, start, end)
  if (!closes) strayEnd(flow, start, end)
}

/**
 * The end of a poem or a quotation that was not started.
 *
 * ```text
 * > | Un mot.</quote>
 *            ^^^^^^^^
 * ```
 */
export function strayEnd(flow: Flow, start: number, end: number): void {
  if (!flow.takesBlocks) return
  flow.report?.('spip/stray-end-tag', start, end, { name: flow.source.slice(start + '</'.length, end - 1) })
}

/**
 * Markup that leaves nothing, such as the mark of a language; yet it stands between a blank line and what follows.
 *
 * ```text
 * > | <intro>Un mot.
 *     ^^^^^^^
 * ```
 */
export const ignored: Handler = (flow, start, end) => {
  flow.blankAt = -1
  leaveBlankLine(flow, start, end)
}

/** Take what leaves nothing in the text: alone on its line, it leaves a blank one. */
export function leaveBlankLine(flow: Flow, start: number, end: number): void {
  const isAlone = flow.pendingBreak === 'auto' && endsLine(flow.source, end)
  if (isAlone && flow.takesBlocks && !flow.inCell) flow.leaveLists(start)
}
