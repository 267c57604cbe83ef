import { decodeReferences } from '../../character-references.ts'
import type { Event } from '../../event.ts'
import { attribute, escapeHtml } from '../escape.ts'
import type { HtmlHandler } from '../handlers.ts'
import { tagsOf } from '../tags.ts'

/** An abbreviation, with its long form as title. */
export const abbreviation: HtmlHandler<Event.abbreviation> = (writer, { title, lang }) => {
  writer.enter(tagsOf('abbr', attribute('title', title) + attribute('lang', lang)))
}

/** An anchor: a place to link to. */
export const anchor: HtmlHandler<Event.anchor> = (writer, { name }) => {
  const id = escapeHtml(decodeReferences(writer.settings.notePrefix + name))
  if (writer.ids.has(id)) return
  writer.ids.add(id)
  writer.out += writer.isOpen('a') ? `<span id="${id}"></span>` : `<a id="${id}"></a>`
}
