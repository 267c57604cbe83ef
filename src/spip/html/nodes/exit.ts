import type { HtmlHandler } from '../handlers.ts'

/** Leave a node. */
export const exit: HtmlHandler = (writer) => writer.exit()

/** Leave an item or a line of a poem: an empty one holds a space. */
export const exitWithSpace: HtmlHandler = (writer) => {
  if (writer.isAtStart) writer.out += '&nbsp;'
  writer.exit()
}
