import { Event, EXIT } from '../../event.ts'
import { languageCode } from '../../language.ts'
import type { SourceHandler } from '../handlers.ts'

/** A multilingual text. */
export const multi: SourceHandler = (writer) => writer.add('<multi>')

/** One part of a multilingual text. */
export const multiVariant: SourceHandler<Event.multiVariant> = (writer, { lang }, index) => {
  writer.join()
  if (lang !== '') writer.add(`[${languageCode(lang)}]`)
  const next = writer.stream.kindAt(index + 1)
  if (next === Event.paragraph || next === Event.list || next === Event.table) writer.separate('\n')
}

/** The end of a multilingual text. */
export const multiExit: SourceHandler = (writer, _, index) => {
  writer.join()
  const isBlock = writer.stream.kindAt(index - 2) === Event.list + EXIT
  if (isBlock) writer.separate('\n')
  writer.add('</multi>')
}
