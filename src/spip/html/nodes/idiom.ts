import type { Event } from '../../event.ts'
import type { HtmlHandler } from '../handlers.ts'

/** A string of the site's interface: what `resolve.idiom` gives, else the mark as text. */
export const idiom: HtmlHandler<Event.idiom> = (writer, { module, key }) => {
  const text = writer.settings.resolve.idiom?.({ module, key, lang: writer.settings.lang })
  const shown = text ?? (module === undefined ? `<:${key}:>` : `<:${module}:${key}:>`)
  writer.out += writer.typesetter.writeValue(shown)
}
