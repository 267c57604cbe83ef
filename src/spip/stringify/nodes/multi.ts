import { Event, EXIT } from '../../event.ts'
import { languageCode } from '../../language.ts'
import type { SourceHandler } from '../handlers.ts'

/** A multilingual text. */
export const multi: SourceHandler = (writer) => {
  writer.add('<multi>')
  writer.blocks.push('multi')
  writer.notes.beforeParts = writer.notes.counter
}

/** One part of a multilingual text. */
export const multiVariant: SourceHandler<Event.multiVariant> = (writer, { lang }, index) => {
  writer.join()
  writer.notes.counter = writer.notes.beforeParts
  if (lang !== '') writer.add(`[${languageCode(lang)}]`)
  const next = writer.stream.kindAt(index + 1)
  if (next === Event.paragraph || next === Event.list || next === Event.table) writer.separate('\n')
}

/** The end of a multilingual text. */
export const multiExit: SourceHandler = (writer, _, index) => {
  writer.notes.counter = writer.notes.highest
  writer.leave()
  writer.join()
  const isBlock = writer.stream.kindAt(index - 2) === Event.list + EXIT
  if (isBlock) writer.separate('\n')
  writer.add('</multi>')
}
