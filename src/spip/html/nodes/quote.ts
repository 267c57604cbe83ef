import type { HtmlHandler } from '../handlers.ts'
import { classedTags, tagsOf, withClasses } from '../tags.ts'

const QUOTATION = classedTags('blockquote', 'spip')
const POEM = classedTags('blockquote', 'spip_poesie')
const VERSE = tagsOf('div')

/** A quotation. */
export const blockquote: HtmlHandler = (writer) => {
  writer.enterBlock(withClasses(QUOTATION, writer.settings.classes))
}

/** A poem. */
export const poetry: HtmlHandler = (writer) => {
  writer.enterBlock(withClasses(POEM, writer.settings.classes))
}

/** A line of a poem. */
export const poetryLine: HtmlHandler = (writer) => writer.enterBlock(VERSE)
