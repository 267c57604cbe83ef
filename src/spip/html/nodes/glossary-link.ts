import { wikipediaAddress } from '../../answers.ts'
import { escapeHtml } from '../escape.ts'
import type { HtmlHandler } from '../handlers.ts'
import { isExternal, isSafeUrl } from '../url.ts'

interface GlossaryFields {
  readonly term: string
  readonly definition?: string
  readonly source?: string
  readonly lang?: string
}

/** A link to the glossary: to Wikipedia, unless `resolve.glossary` knows better. */
export const glossaryLink: HtmlHandler = (writer, index) => {
  const { term, definition, source } = writer.stream.data[index] as GlossaryFields
  const { settings } = writer
  const resolved = settings.resolve.glossary?.({ term, source, lang: settings.lang })
  const url = resolved?.url ?? wikipediaAddress(term, settings.lang)
  const title = definition ?? resolved?.title ?? source
  const text = writer.typesetter.write(term, 0, term.length, 'value').replace(/\r\n|\r|\n/g, '<br class="autobr" />\n')
  if (writer.isOpen('a') || !isSafeUrl(url, settings.policy.schemes)) {
    writer.out += text
    return
  }
  const classes = settings.classes ? ' class="spip_glossaire"' : ''
  const titles = title === undefined ? '' : ` title="${escapeHtml(title)}"`
  const external = isExternal(url, settings.siteOrigin) ? 'external' : ''
  const rel = [settings.nofollow ? 'nofollow' : '', external].filter(Boolean).join(' ')
  writer.out += `<a href="${escapeHtml(url)}"${classes}${titles}${rel === '' ? '' : ` rel="${rel}"`}>${text}</a>`
}
