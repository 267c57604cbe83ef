import type { Event } from '../../event.ts'
import { MAX_LIST_DEPTH } from '../../parse/limits.ts'
import type { SourceHandler } from '../handlers.ts'
import type { ListMarker, SourceWriter } from '../source-writer.ts'
import { separateBlock } from './block.ts'

/** A list: the sign of its items. */
export const list: SourceHandler<Event.list> = (writer, { ordered }) => {
  separateBlock(writer)
  const depth = Math.min(markerIn(writer).length + 1, MAX_LIST_DEPTH)
  const sign = ordered === true ? '#' : '*'
  writer.blocks.push(sign.repeat(depth) as ListMarker)
}

/** The end of a list. */
export const listExit: SourceHandler = (writer) => {
  writer.leave()
  separateBlock(writer)
  // In a cell, the text after a list would go on with its last item.
  if (writer.blocks.at(-1) === 'cell') writer.separate('\n\n')
}

/** An item: its depth is the number of lists around it, as far as one can be read. */
export const listItem: SourceHandler = (writer) => {
  writer.separate('\n')
  writer.add(`-${markerIn(writer) || '*'}`)
  writer.blocks.push('item')
  writer.separate(' ')
}

/** The end of an item. */
export const listItemExit: SourceHandler = (writer) => {
  writer.leave()
  writer.join()
  writer.separate('\n')
}

// The marker of the list around; one around another block says nothing to those in it.
function markerIn({ blocks }: SourceWriter): string {
  const block = blocks.at(blocks.at(-1) === 'item' ? -2 : -1) ?? ''
  return /^[*#]/.test(block) ? block : ''
}
