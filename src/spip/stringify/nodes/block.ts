import { Event, EXIT } from '../../event.ts'
import type { SourceHandler } from '../handlers.ts'
import type { SourceWriter } from '../source-writer.ts'
import { writeAnonymousNotes } from './footnote.ts'

const BLANK_LINE = '\n\n'
const LINE = '\n'

/** Say that a block comes: what stands before it depends on what it stands in. */
export function startBlock(writer: SourceWriter, isBare = false): void {
  const parent = writer.blocks.at(-1)
  const isInItem = parent === 'item' || parent === 'cell'
  writer.separate(isInItem || isBare ? LINE : BLANK_LINE)
}

/** A paragraph. */
export const paragraph: SourceHandler<Event.paragraph> = (writer, bare, index) => {
  const before = writer.stream.kindAt(index - 1)
  // In an item, a blank line would end the list.
  if (before === Event.paragraph + EXIT && writer.blocks.at(-1) === 'item') {
    writer.join()
    writer.open('<br><br>')
    // The text of an item follows its marker.
  } else if (before !== Event.listItem) startBlock(writer, bare !== undefined)
  if (!writer.isInNote) writeAnonymousNotes(writer)
}

/** The end of a block. */
export const blockExit: SourceHandler = (writer) => startBlock(writer, true)

/** A heading. */
export const heading: SourceHandler = (writer) => {
  startBlock(writer)
  writer.add('{{{')
}

/** The end of a heading. */
export const headingExit: SourceHandler = (writer) => {
  writer.add('}}}')
  startBlock(writer)
}

/** A quotation. */
export const blockquote: SourceHandler = (writer) => {
  startBlock(writer)
  writer.add('<quote>')
  writer.blocks.push('quote')
  writer.separate(LINE)
}

/** The end of a quotation; a blank line ends a list before it. */
export const blockquoteExit: SourceHandler = (writer, _, index) => {
  writer.leave()
  writer.join()
  const endsInList = writer.stream.kindAt(index - 1) === Event.list + EXIT
  writer.separate(endsInList ? BLANK_LINE : LINE)
  writer.add('</quote>')
  startBlock(writer)
}
