import type { HtmlHandler } from '../handlers.ts'

/** A list, ordered or not. */
export const list: HtmlHandler = (writer, index) => {
  const { ordered, start } = writer.stream.data[index] as { readonly ordered?: boolean; readonly start?: number }
  const classes = writer.settings.classes ? ' class="spip"' : ''
  const first = ordered === true && Number.isInteger(start) ? ` start="${start}"` : ''
  writer.enterBlock(ordered === true ? 'ol' : 'ul', classes + first)
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
