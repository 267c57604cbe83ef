import { decodeReferences } from '../../character-references.ts'
import type { Event } from '../../event.ts'
import { escapeHtml } from '../escape.ts'
import type { HtmlHandler } from '../handlers.ts'

/** An anchor: a place to link to. */
export const anchor: HtmlHandler<Event.anchor> = (writer, { name }) => {
  const id = escapeHtml(decodeReferences(writer.settings.notePrefix + name))
  if (writer.ids.has(id)) return
  writer.ids.add(id)
  writer.out += writer.isOpen('a') ? `<span id="${id}"></span>` : `<a id="${id}"></a>`
}
