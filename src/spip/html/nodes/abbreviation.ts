import type { Event } from '../../event.ts'
import { attribute } from '../escape.ts'
import type { HtmlHandler } from '../handlers.ts'
import { tagsOf } from '../tags.ts'

/** An abbreviation, with its long form as title. */
export const abbreviation: HtmlHandler<Event.abbreviation> = (writer, { title, lang }) => {
  writer.enter(tagsOf('abbr', writer.title(title) + attribute('lang', lang)))
}
