import { Event, EXIT } from '../../event.ts'
import type { HtmlHandler } from '../handlers.ts'

/** A quotation. */
export const blockquote: HtmlHandler = (writer) => {
  writer.enterBlock('blockquote', writer.settings.classes ? ' class="spip"' : '')
}

/** A poem. */
export const poetry: HtmlHandler = (writer) => {
  writer.enterBlock('blockquote', writer.settings.classes ? ' class="spip_poesie"' : '')
}

/** A line of a poem; an empty one holds a space. */
export const poetryLine: HtmlHandler = (writer, index) => {
  writer.enterBlock('div')
  if (writer.stream.kindAt(index + 1) === Event.poetryLine + EXIT) writer.out += '&nbsp;'
}
