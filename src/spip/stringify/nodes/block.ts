import { Event, EXIT } from '../../event.ts'
import type { SourceHandler } from '../handlers.ts'
import type { SourceWriter } from '../source-writer.ts'
import { writeDueNotes } from './footnote.ts'

const BLANK_LINE = '\n\n'
const LINE = '\n'

/** Set a block apart from what comes before it, or after it: by a blank line, which would end an item or a cell. */
export function separateBlock(writer: SourceWriter): void {
  writer.separate(isTightIn(writer, 'item') || isTightIn(writer, 'cell') ? LINE : BLANK_LINE)
}

// A link is read before the block around it: a blank line in its text ends nothing outside.
function isTightIn({ blocks, links }: SourceWriter, block: 'item' | 'cell'): boolean {
  return links === 0 && blocks.at(-1) === block
}

/** A paragraph. */
export const paragraph: SourceHandler<Event.paragraph> = (writer, data, index) => {
  const before = writer.stream.kindAt(index - 1)
  // In an item, a blank line would end the list.
  if (before === Event.paragraph + EXIT && isTightIn(writer, 'item')) {
    writer.join()
    writer.open('<br><br>')
  } else if (before !== Event.listItem) {
    // The text of an item follows its marker; any other begins a line. Before a bullet or a dash there is a break, but
    // behind a blank line.
    const next = writer.stream.kindAt(index + 1)
    if (data === undefined || next === Event.bullet || next === Event.dash) separateBlock(writer)
    else writer.separate(LINE)
  }
  if (!writer.isInNote) writeDueNotes(writer)
}

/** The end of a block. */
export const blockExit: SourceHandler = (writer) => writer.separate(LINE)

/** A heading. */
export const heading: SourceHandler = (writer) => {
  separateBlock(writer)
  writer.add('{{{')
}

/** The end of a heading. */
export const headingExit: SourceHandler = (writer) => {
  writer.add('}}}')
  separateBlock(writer)
}

/** A quotation. */
export const blockquote: SourceHandler = (writer) => {
  separateBlock(writer)
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
  separateBlock(writer)
}
