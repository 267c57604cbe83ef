import { chooseVariant, SITE_LANGUAGE } from '../../choose-variant.ts'
import { Event, EXIT } from '../../event.ts'
import { languageCode } from '../../language.ts'
import { variantsOf } from '../../variants.ts'
import type { SourceHandler } from '../handlers.ts'

/** A multilingual text. */
export const multi: SourceHandler = (writer, _, index) => {
  const { notes } = writer
  writer.add('<multi>')
  writer.blocks.push('multi')
  notes.beforeParts = notes.counter
  notes.afterParts = notes.counter
  notes.shownEnd = chooseVariant(variantsOf(writer.stream, index), SITE_LANGUAGE)?.last ?? 0
}

/** One part of a multilingual text. */
export const multiVariant: SourceHandler<Event.multiVariant> = (writer, { lang }) => {
  writer.join()
  writer.notes.counter = writer.notes.beforeParts
  if (lang !== '') writer.add(`[${languageCode(lang)}]`)
}

/** The end of one part. */
export const multiVariantExit: SourceHandler = ({ notes }, _, index) => {
  if (index === notes.shownEnd) notes.afterParts = notes.counter
}

/** The end of a multilingual text. */
export const multiExit: SourceHandler = (writer, _, index) => {
  writer.notes.counter = writer.notes.afterParts
  writer.leave()
  writer.join()
  const isBlock = writer.stream.kindAt(index - 2) === Event.list + EXIT
  if (isBlock) writer.separate('\n')
  writer.add('</multi>')
}
