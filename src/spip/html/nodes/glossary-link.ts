import { wikipediaAddress } from '../../answers.ts'
import type { Event } from '../../event.ts'
import { attribute } from '../escape.ts'
import type { HtmlHandler } from '../handlers.ts'
import { relationAttribute } from '../relations.ts'
import { isExternal, isSafeUrl } from '../url.ts'

/** A link to the glossary: to Wikipedia, unless `resolve.glossary` knows better. */
export const glossaryLink: HtmlHandler<Event.glossaryLink> = (writer, { term, definition, source }) => {
  const { settings } = writer
  const resolved = settings.resolve.glossary?.({ term, source, lang: settings.lang })
  const url = resolved?.url ?? wikipediaAddress(term, settings.lang)
  const title = definition ?? resolved?.title ?? source
  const text = writer.typesetter.writeValue(term).replace(/\r\n|\r|\n/g, `<br${writer.classes('autobr')} />\n`)
  if (writer.isOpen('a') || !isSafeUrl(url, settings.policy.schemes)) {
    writer.out += text
    return
  }
  const attributes = attribute('href', url) + writer.classes('spip_glossaire') + writer.title(title)
  const rel = relationAttribute(settings.nofollow, isExternal(url, settings.siteOrigin) ? 'external' : '')
  writer.out += `<a${attributes}${rel}>${text}</a>`
}
