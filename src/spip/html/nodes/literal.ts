import { escapeAround, escapeHtml } from '../escape.ts'
import type { HtmlHandler } from '../handlers.ts'

/** Text that typography leaves alone: an escaped character, a character reference, a bare URL. */
export const literal: HtmlHandler = (writer, index) => {
  const { stream } = writer
  const own = stream.data[index]
  const text = typeof own === 'string' ? own : stream.source.slice(stream.startOf(index), stream.endOf(index))
  writer.out += text.startsWith('&') ? escapeAround(text) : escapeHtml(text)
}
