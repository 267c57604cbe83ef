import { Event, type EventStream, EXIT } from '../../event.ts'
import type { DataOf } from '../../event-data.ts'
import { isBreakTag } from '../../parse/block/break-tag.ts'
import { NOTHING } from '../escape-text.ts'
import type { SourceHandler } from '../handlers.ts'
import { separateBlock } from './block.ts'

const SIGNS: Readonly<Partial<Record<DataOf<Event.lineBreak>, string>>> = { blank: '\n\n', manual: '\n_ ' }

/** The blocks that a blank line follows, or that SPIP sets one behind. */
const ENDS_BLANK: ReadonlySet<number> = new Set([
  Event.paragraph + EXIT,
  Event.list + EXIT,
  Event.table + EXIT,
  Event.thematicBreak,
])

/** A line break: a line end, or a forced break; the one before a bullet or a dash is theirs. */
export const lineBreak: SourceHandler<Event.lineBreak> = (writer, kind, index) => {
  const { stream } = writer
  const isFirst = stream.kindAt(index - 1) === Event.paragraph
  // Behind a blank line, every break would go; right after another, a forced one would end the paragraph.
  if (isFirst && !ENDS_BLANK.has(stream.kindAt(index - 2))) writer.join()
  else if (isFirst || (kind === 'manual' && isBreak(stream, index - 1))) writer.add(NOTHING)
  writer.add((Object.hasOwn(SIGNS, kind) && SIGNS[kind]) || '\n')
}

function isBreak(stream: EventStream, index: number): boolean {
  return stream.kindAt(index) === Event.lineBreak || isBreakTag(stream, index)
}

/** A bullet line. */
export const bullet: SourceHandler = (writer) => {
  writer.startLine()
  writer.add('- ')
}

/** A dash line. */
export const dash: SourceHandler = (writer) => {
  writer.startLine()
  writer.add('-- ')
}

/** A rule. */
export const thematicBreak: SourceHandler = (writer) => {
  separateBlock(writer)
  writer.add('----')
  separateBlock(writer)
}
