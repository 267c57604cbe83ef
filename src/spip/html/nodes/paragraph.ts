import type { Event } from '../../event.ts'
import { HEADING_DEPTH } from '../../syntax-tree.ts'
import type { HtmlHandler } from '../handlers.ts'
import { type ClassedTags, classedTags, NO_TAGS, PARAGRAPH, withClasses } from '../tags.ts'

const HEADINGS = headingTags()

function headingTags(): readonly ClassedTags[] {
  return [1, 2, 3, 4, 5, 6].map((depth) => classedTags(`h${depth}`, 'spip'))
}

/** A paragraph; one that is bare in its container has no element, unless the container is not printed. */
export const paragraph: HtmlHandler<Event.paragraph> = (writer, data) => {
  if (data?.bare === true && !writer.isInDropped) writer.enter(NO_TAGS)
  else writer.enterBlock(PARAGRAPH)
  if (writer.pendingPrefix === '') return
  writer.out += writer.pendingPrefix
  writer.pendingPrefix = ''
}

/** A heading (*intertitre*), at the depth that the options say. */
export const heading: HtmlHandler<Event.heading> = (writer, data) => {
  const written = data?.depth
  const depth =
    (Number.isInteger(written) ? Number(written) : HEADING_DEPTH) - HEADING_DEPTH + writer.settings.headingDepth
  const tags = HEADINGS[Math.min(6, Math.max(1, depth)) - 1]
  if (tags !== undefined) writer.enterBlock(withClasses(tags, writer.settings.classes))
}
