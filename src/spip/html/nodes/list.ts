import type { HtmlHandler } from '../handlers.ts'

/** A list, ordered or not. */
export const list: HtmlHandler = (writer, index) => {
  const { ordered } = writer.stream.data[index] as { readonly ordered?: boolean | null }
  writer.enterBlock(ordered === true ? 'ol' : 'ul', writer.settings.classes ? ' class="spip"' : '')
}

/** An item of a list. */
export const listItem: HtmlHandler = (writer) => {
  writer.enter('li')
  writer.itemStarts.push(writer.out.length)
}

/** The end of an item: an empty one holds a space. */
export const listItemExit: HtmlHandler = (writer) => {
  if (writer.isEmptySince(writer.itemStarts.pop() ?? 0)) writer.out += '&nbsp;'
  writer.exit()
}
