import { escapeAround, escapeHtml } from '../escape.ts'
import type { HtmlHandler } from '../handlers.ts'

/** Text that typography leaves alone: an escaped character, a character reference, a bare URL. */
export const literal: HtmlHandler = (writer, _data, index) => {
  const text = writer.stream.literalAt(index)
  writer.out += text.startsWith('&') ? escapeAround(text) : escapeHtml(text)
}
