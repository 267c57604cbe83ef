import type { Event } from '../../event.ts'
import { attribute } from '../escape.ts'
import type { HtmlHandler } from '../handlers.ts'
import { classedTags, tagsOf, withClasses } from '../tags.ts'

const UNORDERED = classedTags('ul', 'spip')
const ORDERED = classedTags('ol', 'spip')
const ITEM = tagsOf('li')

/** A list, ordered or not. */
export const list: HtmlHandler<Event.list> = (writer, { ordered, start }) => {
  const { classes } = writer.settings
  if (ordered !== true) writer.enterBlock(withClasses(UNORDERED, classes))
  else if (!Number.isInteger(start)) writer.enterBlock(withClasses(ORDERED, classes))
  else writer.enterBlock(tagsOf('ol', writer.classes('spip') + attribute('start', start)))
}

/** An item of a list. */
export const listItem: HtmlHandler = (writer) => writer.enter(ITEM)
